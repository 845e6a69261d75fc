-- What an office claims because a delivery differed from its note; they come out of receipts by themselves.
create table goods_claim (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        integer not null check (number >= 1),
    receipt       integer not null,
    line          integer not null,
    supplier      varchar(100) not null,
    note_number   varchar(60) not null,
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    kind          varchar(10) not null check (kind in ('SHORT', 'DAMAGED', 'SURPLUS', 'FOREIGN')),
    quantity      integer not null check (quantity between 1 and 100000000),
    meant_for     varchar(100) not null,
    primary key (election_code, regency_code, number),
    foreign key (election_code, regency_code, receipt, line) references goods_receipt_line
);
create trigger goods_claim_is_append_only before update or delete on goods_claim
    for each row execute function refuse_change();

create table goods_claim_step (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    claim         integer not null,
    step          integer not null check (step >= 1),
    status        varchar(10) not null check (status in ('RAISED', 'ANSWERED', 'REPLACED', 'REFUSED', 'SETTLED')),
    due           date,
    replaced      integer not null default 0 check (replaced between 0 and 100000000), -- pieces that came with this step
    note          varchar(300) not null,
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, claim, step),
    foreign key (election_code, regency_code, claim) references goods_claim
);
create trigger goods_claim_step_is_append_only before update or delete on goods_claim_step
    for each row execute function refuse_change();
