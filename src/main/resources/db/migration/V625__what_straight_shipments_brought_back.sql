-- What of a shipment past the PPK nobody received and is back at the office: it is missing no longer, and never found once more.
create table shipment_return (
    shipment_id bigint not null references shipment,
    place       varchar(20) not null,                          -- a village, or a station: 63.03.05.1003/7
    boxes       integer not null check (boxes > 0),
    primary key (shipment_id, place)
);
