-- How a district is reached from the warehouse.
create table route (
    district_code   varchar(8) primary key references district,
    warehouse_id    bigint references warehouse, -- null: the regency's first
    distance_km     numeric(6, 1) not null check (distance_km between 0 and 5000),
    rain            varchar(20) not null check (rain in ('PASSABLE', 'SLOW', 'OFF_ROAD_ONLY', 'IMPASSABLE')),
    flood_risk      varchar(10) not null check (flood_risk in ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
    signal          varchar(10) not null check (signal in ('GOOD', 'WEAK', 'NONE')),
    vulnerability   varchar(10) not null check (vulnerability in ('LOW', 'MEDIUM', 'HIGH')),
    override_class  integer check (override_class between 1 and 4),
    override_reason varchar(300) check (btrim(override_reason) <> ''),
    version         integer not null default 0,
    constraint route_override_has_a_reason check ((override_class is null) = (override_reason is null))
);

create table route_leg (
    id             bigint generated always as identity primary key,
    district_code  varchar(8) not null references route on delete cascade,
    position       integer not null check (position between 0 and 9),
    mode           varchar(10) not null check (mode in ('ROAD', 'RIVER', 'SEA', 'AIR', 'PORTER', 'ANIMAL')),
    travel_minutes integer not null check (travel_minutes between 1 and 20160), -- at most 14 days
    weekdays       varchar(13) not null check (weekdays ~ '^[1-7](,[1-7]){0,6}$'), -- 1 is Monday
    constraint route_leg_order unique (district_code, position) deferrable initially deferred,
    unique (id, mode)
);

-- The vehicles that fit a leg move in its mode.
create table route_leg_vehicle (
    leg_id          bigint not null references route_leg on delete cascade,
    vehicle_type_id bigint not null references vehicle_type,
    primary key (leg_id, vehicle_type_id)
);
create index route_leg_vehicle_by_type on route_leg_vehicle (vehicle_type_id);

-- Days on which nothing travels to the district.
create table route_closed_day (
    district_code varchar(8) not null references route on delete cascade,
    day           date not null,
    reason        varchar(20) not null check (reason in ('FLOOD', 'CEREMONY', 'NO_CROSSING', 'OTHER')),
    note          varchar(200) not null default '',
    primary key (district_code, day)
);
