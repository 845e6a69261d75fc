-- The plan decides how the boxes of a district are cut into loads: what stays together is a village, or a row of whole
-- polling stations of one too large for a vehicle, and each has the day that people agreed for it.
alter table schedule_village
    drop constraint schedule_village_consignment_id_village_code_key,
    add column first_station integer check (first_station > 0),
    add column last_station integer,
    add column pinned_day date,
    add check ((first_station is null) = (last_station is null)),
    add check (last_station >= first_station),
    add constraint schedule_village_twice
        unique nulls not distinct (consignment_id, village_code, first_station) deferrable initially deferred;

update schedule_village set pinned_day = c.pinned_day
from schedule_consignment c
where c.id = consignment_id and c.pinned_day is not null;

alter table schedule_consignment drop column pinned_day;
alter table schedule_consignment add check (not departed or slot is not null);

-- What was searched for and worked out was about whole loads; it is looked for again when somebody asks.
delete from plan_search;
