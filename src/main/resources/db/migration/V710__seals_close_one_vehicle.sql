-- A seal closes one vehicle only, also while it is only written down who will take a load. Loads that leave on one vehicle are
-- closed by the same seals: those with a plate in common, and those that the schedule sends on one vehicle that bears none.
-- What was written before is left as it is.
create function on_one_vehicle(one bigint, other bigint) returns boolean language sql stable as $$
    select exists (
        select from shipment_carrier a join shipment_carrier b
            on upper(regexp_replace(a.plate, '\W', '', 'g')) = upper(regexp_replace(b.plate, '\W', '', 'g'))
        where a.shipment_id = one and b.shipment_id = other and a.plate ~ '\w'
    ) or (
        exists (
            select from shipment a join district da on da.code = a.district_code,
                shipment b join district db on db.code = b.district_code
            where a.id = one and b.id = other and (db.name = any (string_to_array(a.shares_with, ', '))
                or da.name = any (string_to_array(b.shares_with, ', ')))
        ) and exists (
            select from unnest(array[one, other]) load
            where exists (select from shipment_carrier c where c.shipment_id = load and c.leg = 1 and c.plate !~ '\w')
                or not exists (select from shipment_carrier c where c.shipment_id = load)
        )
    )
$$;

create function seals_close_one_vehicle() returns trigger language plpgsql as $$
declare
    twice text;
begin
    if tg_op = 'UPDATE' and old.seals = new.seals then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('seals:' || new.election_code || '/' || new.regency_code, 0));
    select upper(trim(seal)) into twice
    from shipment own, string_to_table(own.seals, E'\n') seal
    where own.id = new.id and own.status <> 'WITHDRAWN' and trim(seal) <> '' and exists (
        select from shipment other, string_to_table(other.seals, E'\n') theirs
        where other.election_code = own.election_code and other.regency_code = own.regency_code and other.id <> own.id
            and other.status <> 'WITHDRAWN' and upper(trim(theirs)) = upper(trim(seal)) and not on_one_vehicle(own.id, other.id))
    limit 1;
    if twice is not null then
        raise exception 'seal % closes two vehicles', twice using errcode = 'unique_violation', constraint = 'seals_close_one_vehicle';
    end if;
    return null;
end
$$;

create constraint trigger seals_close_one_vehicle after insert or update of seals on shipment
    deferrable initially deferred for each row when (new.seals <> '') execute function seals_close_one_vehicle();
