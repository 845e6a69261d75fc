-- Where the goods of an office are, from the printer's delivery note to the ballot box: a quantity comes from outside or
-- goes from one place to another, and never goes away without a place.
create table goods_entry (
    id             bigint generated always as identity primary key,
    election_code  varchar(40) not null references election,
    regency_code   varchar(5) not null references regency,
    warehouse_code varchar(20) not null,
    material       varchar(30) not null,
    contest_code   varchar(20) not null,               -- '' where the material serves all contests
    from_place     varchar(10) check (from_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'DAMAGED')),
    to_place       varchar(10) not null
        check (to_place in ('STORE', 'SORTING', 'SORTED', 'PACKING', 'DAMAGED', 'DESTROYED', 'LOST')),
    quantity       integer not null check (quantity between 1 and 100000000),
    about          varchar(300) not null check (btrim(about) <> ''), -- the paper it stands on, or why
    actor          varchar(60) not null,
    at             timestamptz not null,               -- the office's time
    check (from_place is distinct from to_place)
);
create index goods_entry_of_office on goods_entry (regency_code, election_code);
create trigger goods_entry_is_append_only before update or delete on goods_entry
    for each row execute function refuse_change();
create trigger goods_entry_is_not_emptied before truncate on goods_entry
    for each statement execute function refuse_change();
