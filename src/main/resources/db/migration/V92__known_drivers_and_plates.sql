-- Drivers and number plates that an office knows, to be chosen instead of typed at each departure.
create table known_carrier (
    id           bigint generated always as identity primary key,
    regency_code varchar(5) not null references regency,
    kind         varchar(10) not null check (kind in ('DRIVER', 'PLATE')),
    name         varchar(100) not null check (btrim(name) <> ''), -- of the driver, or the plate
    detail       varchar(100) not null default '',                -- telephone, or the code of the kind of vehicle
    version      integer not null default 0,
    constraint known_carrier_twice unique (regency_code, kind, name)
);
