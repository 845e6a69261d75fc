-- Minutes (berita acara) of what two people did where something went wrong with boxes; and about which boxes they are, each
-- with the other one that it was swapped with, got ballots from, or is replaced by.
create table box_minutes (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        integer not null check (number >= 1),
    what          varchar(20) not null,
    paper         varchar(60) not null,  -- the number by the office's own order of papers, '' where it has none
    ballots       integer not null check (ballots >= 0), -- that were moved
    reason        varchar(300) not null check (btrim(reason) <> ''),
    first_person  varchar(100) not null check (btrim(first_person) <> ''),
    second_person varchar(100) not null check (btrim(second_person) <> ''),
    witnesses     varchar(1000) not null, -- one a line
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, number)
);
create trigger box_minutes_is_append_only before update or delete on box_minutes
    for each row execute function refuse_change();

create table box_minutes_box (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    minutes       integer not null,
    code          varchar(9) not null references ballot_box (code),
    other         varchar(9) references ballot_box (code),
    ballots       integer,              -- inside afterwards; null where nobody has counted them
    place         varchar(60) not null, -- where it stood: a warehouse, a shipment, a district
    seals         varchar(2000) not null, -- that are on it afterwards
    primary key (election_code, regency_code, minutes, code),
    foreign key (election_code, regency_code, minutes) references box_minutes
);
create index box_minutes_of_box on box_minutes_box (code);
create trigger box_minutes_box_is_append_only before update or delete on box_minutes_box
    for each row execute function refuse_change();
