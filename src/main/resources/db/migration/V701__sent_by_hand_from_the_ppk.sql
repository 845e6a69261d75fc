-- What leaves the PPK's store by hand follows no plan of tours: it has no unit, and several may leave on one day.
drop index tour_movement_once;
create unique index tour_movement_once on tour_movement (election_code, district_code, vehicle, unit, day, trip)
    where withdrawn_at is null and kind = 'TO_VILLAGE' and vehicle <> '';
alter table tour_movement drop constraint tour_movement_unit_check, add constraint tour_movement_unit_check
    check (unit >= 1 or unit = 0 and vehicle = '');

-- Which lack at the end of another movement a movement makes good.
create table movement_resupply (
    movement integer primary key references tour_movement on delete cascade,
    lacked   integer not null references tour_movement on delete cascade,
    stop     varchar(17) not null                           -- where boxes were lacking
);
create index movement_resupply_of on movement_resupply (lacked);
