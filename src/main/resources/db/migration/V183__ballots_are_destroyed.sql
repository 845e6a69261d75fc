-- Minutes of ballots that were destroyed before the vote: what was damaged or too many, by the books and as it was counted.
create table goods_destruction (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        integer not null check (number >= 1),
    held_on       date not null,
    hour          varchar(20) not null check (btrim(hour) <> ''),
    place         varchar(100) not null check (btrim(place) <> ''),
    method        varchar(100) not null check (btrim(method) <> ''),
    officer       varchar(100) not null check (btrim(officer) <> ''),
    witnesses     varchar(2500) not null check (btrim(witnesses) <> ''), -- one a line
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, number)
);
create trigger goods_destruction_is_append_only before update or delete on goods_destruction
    for each row execute function refuse_change();

create table goods_destruction_line (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    destruction   integer not null,
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    damaged_due   integer not null check (damaged_due >= 0), -- by the books
    damaged       integer not null check (damaged >= 0),     -- as counted, and destroyed
    surplus_due   integer not null check (surplus_due >= 0),
    surplus       integer not null check (surplus >= 0),
    primary key (election_code, regency_code, destruction, material, contest_code),
    foreign key (election_code, regency_code, destruction) references goods_destruction
);
create trigger goods_destruction_line_is_append_only before update or delete on goods_destruction_line
    for each row execute function refuse_change();
