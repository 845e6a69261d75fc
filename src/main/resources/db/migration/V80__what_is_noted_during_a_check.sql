-- What somebody has noted of a check that is not sent yet: kept between the pages, gone once it is sent.
create table noted_difference (
    id          bigint generated always as identity primary key,
    shipment_id bigint not null references shipment on delete cascade,
    noted_by    varchar(60) not null,
    station     varchar(20) not null default '',
    condition   varchar(10) not null check (condition in ('DAMAGED', 'MISSING', 'SURPLUS', 'FOREIGN')),
    boxes       integer not null check (boxes > 0),
    reason      varchar(500) not null check (reason <> ''),
    owner       varchar(500) not null default ''
);
create index noted_difference_by_shipment on noted_difference (shipment_id, noted_by);
