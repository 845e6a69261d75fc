-- Ballots that were given to a team to sort and fold, and what came back, count by count.
create table sorting_lot (
    election_code  varchar(40) not null references election,
    regency_code   varchar(5) not null references regency,
    number         integer not null check (number >= 1),
    warehouse_code varchar(20) not null,
    material       varchar(30) not null,
    contest_code   varchar(20) not null,
    team           varchar(100) not null check (btrim(team) <> ''),
    sheets         integer not null check (sheets between 1 and 1000000),
    actor          varchar(60) not null,
    at             timestamptz not null,
    primary key (election_code, regency_code, number),
    foreign key (regency_code, warehouse_code) references warehouse (regency_code, code)
);
create trigger sorting_lot_is_append_only before update or delete on sorting_lot
    for each row execute function refuse_change();

create table sorting_count (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    lot           integer not null,
    step          integer not null check (step between 1 and 2), -- the second only where the first differed
    good          integer not null check (good between 0 and 1000000),
    torn          integer not null check (torn between 0 and 1000000),
    ink           integer not null check (ink between 0 and 1000000),
    misprint      integer not null check (misprint between 0 and 1000000),
    wrong_area    integer not null check (wrong_area between 0 and 1000000), -- another dapil or region
    cut           integer not null check (cut between 0 and 1000000),
    counter       varchar(100) not null check (btrim(counter) <> ''),        -- who counted
    closes        boolean not null,
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, lot, step),
    foreign key (election_code, regency_code, lot) references sorting_lot,
    check (closes or step = 1)
);
create trigger sorting_count_is_append_only before update or delete on sorting_count
    for each row execute function refuse_change();
