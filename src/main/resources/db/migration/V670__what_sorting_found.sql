-- From which delivered lot the sheets of a sorting lot are; said when they are given out or later, and said anew where it was
-- wrong. The last step holds.
create table sorting_lot_source (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    lot           integer not null,
    step          integer not null check (step >= 1),
    receipt       integer not null,
    line          integer not null,
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, lot, step),
    foreign key (election_code, regency_code, lot) references sorting_lot,
    foreign key (election_code, regency_code, receipt, line) references goods_receipt_line
);
create trigger sorting_lot_source_is_append_only before update or delete on sorting_lot_source
    for each row execute function refuse_change();

-- What sorting finds is claimed once from each delivery that the lot was said to be of.
drop index goods_claim_once_of_lot;
create unique index goods_claim_once_of_lot
    on goods_claim (election_code, regency_code, lot, kind, supplier, note_number) where lot is not null;
