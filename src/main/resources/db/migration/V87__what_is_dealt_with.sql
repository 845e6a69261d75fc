-- What somebody did about a broken seal, boxes too many or boxes of others; what comes to light later asks again.
create table shipment_settlement (
    id            bigint generated always as identity primary key,
    shipment_id   bigint not null references shipment on delete cascade,
    seal          boolean not null,
    surplus       integer not null check (surplus >= 0),
    foreign_boxes integer not null check (foreign_boxes >= 0),
    words         varchar(500) not null check (words <> ''),
    settled_at    timestamptz not null,
    settled_by    varchar(60) not null
);
create index shipment_settlement_by_shipment on shipment_settlement (shipment_id, id);
