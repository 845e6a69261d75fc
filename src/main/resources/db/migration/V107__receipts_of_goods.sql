-- Goods as they arrive: a delivery note, its lots of cartons, and what was counted of each, step by step.
create table goods_receipt (
    election_code  varchar(40) not null references election,
    regency_code   varchar(5) not null references regency,
    number         integer not null check (number >= 1),
    warehouse_code varchar(20) not null,
    note_number    varchar(60) not null check (btrim(note_number) <> ''), -- of the delivery note
    supplier       varchar(100) not null check (btrim(supplier) <> ''),
    vehicle        varchar(60) not null,
    driver         varchar(100) not null,
    arrived        date not null,
    closed_by      varchar(60),
    closed_at      timestamptz,
    primary key (election_code, regency_code, number),
    foreign key (regency_code, warehouse_code) references warehouse (regency_code, code),
    check ((closed_by is null) = (closed_at is null))
);

create table goods_receipt_line (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    receipt       integer not null,
    line          integer not null check (line >= 1),
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    cartons       integer not null check (cartons between 1 and 100000),
    noted         integer not null check (noted between 0 and 100000000), -- pieces on the delivery note
    order_code    varchar(20),                         -- null: came without an order, or not matched yet
    claim         integer,                             -- the claim that it replaces goods for
    withdrawn_by  varchar(60),                         -- who had typed it wrong
    primary key (election_code, regency_code, receipt, line),
    foreign key (election_code, regency_code, receipt) references goods_receipt,
    foreign key (election_code, regency_code, order_code) references goods_order,
    check (claim is null or order_code is null)        -- the order of a replacement is the claim's
);

create table goods_count (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    receipt       integer not null,
    step          integer not null check (step >= 1),
    line          integer not null,
    good          integer not null check (good between 0 and 100000000),
    damaged       integer not null check (damaged between 0 and 100000000),
    foreign_good  integer not null check (foreign_good between 0 and 100000000), -- not ours
    meant_for     varchar(100) not null,               -- whose they are
    remark        varchar(300) not null,
    withdraws     integer,                             -- a step that was counted wrong
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, receipt, step),
    constraint goods_count_withdrawn_once unique (election_code, regency_code, receipt, withdraws),
    foreign key (election_code, regency_code, receipt, line) references goods_receipt_line,
    check (foreign_good = 0 or btrim(meant_for) <> '')
);
create trigger goods_count_is_append_only before update or delete on goods_count
    for each row execute function refuse_change();
