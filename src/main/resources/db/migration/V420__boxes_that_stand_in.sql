-- Whether a shipment's boxes stand in for others that were missing or damaged: those of a replacement, and of the rest that
-- stayed on the floor when a replacement left. Such boxes are not counted as sent for the first time.
alter table shipment add column standing_in boolean not null default false;

with recursive standing_in (id) as (
    select id from shipment where origin = 'REPLACEMENT'
    union all
    select rest.id from shipment rest join standing_in earlier on rest.follows_id = earlier.id where rest.origin = 'REST')
update shipment set standing_in = true where id in (select id from standing_in);

alter table shipment add check (case origin when 'SCHEDULE' then not standing_in when 'REPLACEMENT' then standing_in else true end);
