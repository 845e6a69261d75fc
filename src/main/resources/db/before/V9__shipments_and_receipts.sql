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

-- The first answer of the PPK: one per shipment, whoever sends it and however often.
create table receipt (
    shipment_id bigint primary key references shipment,
    token       uuid not null unique,
    colli       integer not null check (colli between 0 and 9999),
    seals       varchar(10) not null check (seals in ('INTACT', 'BROKEN')),
    seal_note   varchar(300) not null default '',
    arrived_at  timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by varchar(60) not null,
    reported_by varchar(100) not null default '' -- who read the code to the operator; '' where the PPK sent it
);

-- The count afterwards. A mistake is corrected by further lines with a reason.
create table receipt_line (
    id             bigint generated always as identity primary key,
    shipment_id    bigint not null references receipt,
    token          uuid not null,
    position       integer not null,
    village_code   varchar(13) references village,
    station_number integer,
    condition      varchar(10) not null check (condition in ('GOOD', 'DAMAGED', 'MISSING', 'SURPLUS', 'FOREIGN')),
    boxes          integer not null check (boxes <> 0),
    reason         varchar(500) not null default '',
    correction     boolean not null default false,
    recorded_at    timestamptz not null,
    recorded_by    varchar(60) not null,
    constraint receipt_line_sent_twice unique (token, position),
    check ((village_code is null) = (station_number is null)),
    check (correction or boxes > 0),
    check (reason <> '' or (condition = 'GOOD' and not correction))
);
create index receipt_line_by_shipment on receipt_line (shipment_id);

-- What the counts come to, corrections included: one row for each checked shipment.
create view shipment_count as
    select shipment_id,
        coalesce(sum(boxes) filter (where condition = 'GOOD'), 0)::integer as good,
        coalesce(sum(boxes) filter (where condition = 'DAMAGED'), 0)::integer as damaged,
        coalesce(sum(boxes) filter (where condition = 'MISSING'), 0)::integer as missing,
        coalesce(sum(boxes) filter (where condition = 'SURPLUS'), 0)::integer as surplus,
        coalesce(sum(boxes) filter (where condition = 'FOREIGN'), 0)::integer as foreign_boxes
    from receipt_line group by shipment_id;

-- None of these is ever changed; they are deleted only with the scenario they are part of.
create function keep_receipts() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from shipment join regency on regency.code = shipment.regency_code
            where shipment.id = old.shipment_id and regency.simulated_now is not null) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger shipment_incident_is_kept before update or delete on shipment_incident
    for each row execute function keep_receipts();
create trigger receipt_is_kept before update or delete on receipt
    for each row execute function keep_receipts();
create trigger receipt_line_is_kept before update or delete on receipt_line
    for each row execute function keep_receipts();
