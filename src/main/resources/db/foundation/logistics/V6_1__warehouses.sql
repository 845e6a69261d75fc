create table warehouse (
    id                bigint generated always as identity primary key,
    regency_code      varchar(5) not null references regency,
    code              varchar(20) not null check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    name              varchar(100) not null check (btrim(name) <> ''),
    address           varchar(300) not null,
    counted_boxes     integer check (counted_boxes between 1 and 1000000),
    floor_m2          numeric(8, 2) check (floor_m2 > 0),
    usable_percent    integer check (usable_percent between 1 and 100),
    stacking          integer check (stacking between 1 and 4),
    prepared_per_wave integer not null check (prepared_per_wave between 0 and 1000000),
    dock_per_wave     integer not null check (dock_per_wave between 1 and 1000000),
    escorts           integer check (escorts between 0 and 10000), -- null: not what limits
    version           integer not null default 0,
    -- Room for standing boxes; a box stands on 0.4 m x 0.4 m.
    room              integer not null generated always as (coalesce(
        counted_boxes, floor(floor_m2 * usable_percent / 100 / 0.16)::integer * stacking)) stored check (room >= 1),
    constraint warehouse_code_taken unique (regency_code, code),
    constraint warehouse_room_is_counted_or_measured
        check (num_nulls(floor_m2, usable_percent, stacking) = case when counted_boxes is null then 0 else 3 end)
);

create table vehicle_type (
    id           bigint generated always as identity primary key,
    regency_code varchar(5) not null references regency,
    code         varchar(20) not null check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    mode         varchar(10) not null check (mode in ('ROAD', 'RIVER', 'SEA', 'AIR', 'PORTER', 'ANIMAL')),
    name         varchar(100) not null check (btrim(name) <> ''),
    boxes        integer not null check (boxes between 1 and 10000), -- in one vehicle
    count        integer not null check (count between 0 and 10000), -- 0: none at present
    carrier      varchar(100) check (btrim(carrier) <> ''),
    version      integer not null default 0,
    constraint vehicle_type_code_taken unique (regency_code, code),
    unique (id, mode)
);

-- The store of a district's PPK; a district without a row has not been measured either.
create table district_store (
    district_code varchar(8) primary key references district,
    room          integer check (room between 1 and 1000000), -- null: not measured
    release_day   date,
    address       varchar(300) not null default '',
    contact       varchar(100) not null default '',
    version       integer not null default 0
);
