-- One row per office and election: the last number given out, and the published schedule the shipments follow.
create table shipment_register (
    election_code   varchar(40) not null references election,
    regency_code    varchar(5) not null references regency,
    last_number     integer not null default 0 check (last_number >= 0),
    schedule_number integer, -- null: no published schedule followed so far
    primary key (election_code, regency_code)
);

create table shipment (
    id                bigint generated always as identity primary key,
    number            varchar(20) not null check (number ~ '^SJ-\d{4}-\d{4,}$'),
    election_code     varchar(40) not null references election,
    regency_code      varchar(5) not null references regency,
    district_code     varchar(8) not null references district,
    warehouse_code    varchar(40) not null,
    origin            varchar(12) not null check (origin in ('SCHEDULE', 'REST', 'REPLACEMENT')),
    follows_id        bigint references shipment, -- the shipment this one completes
    consignment_code  varchar(20),
    status            varchar(12) not null
        check (status in ('PLANNED', 'DISPATCHED', 'ARRIVED', 'CHECKED', 'WITHDRAWN')),
    arrival_code      varchar(6) not null check (arrival_code ~ '^[2-9A-HJ-KM-NP-Z]{6}$'),
    wave              integer check (wave >= 1),
    planned_departure timestamptz,
    planned_arrival   timestamptz,
    departed_at       timestamptz,
    expected_arrival  timestamptz,
    arrived_at        timestamptz,
    checked_at        timestamptz,
    boxes_planned     integer not null check (boxes_planned > 0),
    boxes_loaded      integer check (boxes_loaded between 1 and boxes_planned),
    escorts           varchar(2000) not null default '', -- one name a line
    seals             varchar(2000) not null default '', -- one number a line
    notes             varchar(1000) not null default '',
    version           integer not null default 0,
    constraint shipment_number_taken unique (election_code, number),
    constraint shipment_arrival_code_taken unique (election_code, regency_code, arrival_code),
    check (regency_code = left(district_code, 5)),
    check ((origin = 'SCHEDULE') = (follows_id is null)),
    check (origin <> 'SCHEDULE' or consignment_code is not null),
    check ((planned_departure is null) = (planned_arrival is null)),
    check (planned_arrival >= planned_departure),
    check ((status in ('PLANNED', 'WITHDRAWN')) = (departed_at is null)),
    check ((departed_at is null) = (boxes_loaded is null)),
    check ((status in ('ARRIVED', 'CHECKED')) = (arrived_at is not null)),
    check ((status = 'CHECKED') = (checked_at is not null)),
    check (arrived_at >= departed_at and checked_at >= arrived_at)
);
create index shipment_by_district on shipment (election_code, district_code);
create index shipment_by_regency on shipment (election_code, regency_code, status);
create index shipment_by_first on shipment (follows_id);
create unique index shipment_per_consignment on shipment (election_code, consignment_code)
    where status = 'PLANNED' and origin = 'SCHEDULE';

-- What a shipment carries, polling station by polling station; no station where it is not known which one.
create table shipment_content (
    shipment_id    bigint not null references shipment on delete cascade,
    position       integer not null,
    village_code   varchar(13) references village,
    station_number integer,
    boxes          integer not null check (boxes > 0),
    loaded         integer not null default 0 check (loaded between 0 and boxes),
    primary key (shipment_id, position),
    unique nulls not distinct (shipment_id, village_code, station_number),
    check ((village_code is null) = (station_number is null))
);
create index shipment_content_by_station on shipment_content (village_code, station_number);

create table shipment_carrier (
    shipment_id  bigint not null references shipment on delete cascade,
    position     integer not null,
    leg          integer not null check (leg >= 1),
    mode         varchar(10) not null,
    vehicle_type varchar(100) not null,
    plate        varchar(20) not null default '',
    driver       varchar(100) not null default '',
    phone        varchar(30) not null default '',
    primary key (shipment_id, position)
);

-- What happened on the road, in the words of whoever recorded it.
create table shipment_incident (
    id               bigint generated always as identity primary key,
    shipment_id      bigint not null references shipment,
    at               timestamptz not null,
    recorded_by      varchar(60) not null,
    description      varchar(500) not null check (description <> ''),
    expected_arrival timestamptz
);
create index shipment_incident_by_shipment on shipment_incident (shipment_id);
create trigger shipment_incident_is_kept before update or delete on shipment_incident
    for each row execute function refuse_change();
