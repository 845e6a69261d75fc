-- How many boxes a warehouse makes ready: so many between two waves, or so many an hour between two times of each day
-- (work until 00.00 goes on until midnight, until an earlier time into the night).
alter table warehouse
    alter column prepared_per_wave drop not null,
    add column prepared_per_hour integer check (prepared_per_hour between 1 and 10000),
    add column works_from time,
    add column works_until time,
    add constraint warehouse_work_is_known_one_way check (
        (prepared_per_wave is null) = (prepared_per_hour is not null)
        and (prepared_per_hour is null) = (works_from is null)
        and (prepared_per_hour is null) = (works_until is null)
    );
