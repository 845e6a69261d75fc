-- A lot that was written down by mistake: nothing of it was counted, and its sheets lie in the store again.
create table sorting_lot_withdrawn (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    lot           integer not null,
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, lot),
    foreign key (election_code, regency_code, lot) references sorting_lot
);
create trigger sorting_lot_withdrawn_is_append_only before update or delete on sorting_lot_withdrawn
    for each row execute function refuse_change();

-- What was too much and has been handed on is in no warehouse any longer.
alter table goods_entry drop constraint goods_entry_to_place_check;
alter table goods_entry add check (to_place in
    ('STORE', 'SORTING', 'SORTED', 'PACKING', 'BOX', 'DAMAGED', 'DESTROYED', 'LOST', 'HANDED_ON'));
