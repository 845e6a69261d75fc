-- The first answer of the PPK: one per shipment, whoever sends it and however often.
create table receipt (
    shipment_id bigint primary key references shipment,
    token       uuid not null unique,
    colli       integer not null check (colli between 0 and 9999),
    seals       varchar(10) not null check (seals in ('INTACT', 'BROKEN', 'NONE')), -- NONE: the waybill names none
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

create trigger receipt_is_kept before update or delete on receipt
    for each row execute function refuse_change();
create trigger receipt_line_is_kept before update or delete on receipt_line
    for each row execute function refuse_change();
