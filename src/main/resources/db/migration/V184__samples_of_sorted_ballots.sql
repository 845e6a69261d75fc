-- Of a lot of which every sheet was counted, one bundle is drawn; somebody else counts it without seeing the number.
create table sorting_sample (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    lot           integer not null,
    bundle        integer not null check (bundle >= 1), -- which one was drawn
    bundles       integer not null check (bundles >= bundle),
    expected      integer not null check (expected >= 1),
    primary key (election_code, regency_code, lot),
    foreign key (election_code, regency_code, lot) references sorting_lot
);
create trigger sorting_sample_is_append_only before update or delete on sorting_sample
    for each row execute function refuse_change();

create table sorting_sample_count (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    lot           integer not null,
    sheets        integer not null check (sheets between 0 and 1000000),
    counter       varchar(100) not null check (btrim(counter) <> ''),
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, lot),
    foreign key (election_code, regency_code, lot) references sorting_sample
);
create trigger sorting_sample_count_is_append_only before update or delete on sorting_sample_count
    for each row execute function refuse_change();

-- Lots that are closed, with what came of them and when.
create view sorting_closed as
    select l.election_code, l.regency_code, l.number, l.material, l.contest_code, l.team, c.good,
           c.torn + c.ink + c.misprint + c.wrong_area + c.cut as damaged,
           case when c.closes then c.at else s.at end as closed_at
    from sorting_lot l
    join sorting_count c on c.election_code = l.election_code and c.regency_code = l.regency_code and c.lot = l.number
    left join sorting_sample p on p.election_code = l.election_code and p.regency_code = l.regency_code
        and p.lot = l.number and c.step = 1
    left join sorting_sample_count s on s.election_code = p.election_code and s.regency_code = p.regency_code
        and s.lot = p.lot and s.sheets = p.expected
    where c.closes or s.lot is not null;

-- Teams that sort and fold: their members by name for the office itself, and how many of them have a disability.
create table sorting_team (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    name          varchar(100) not null check (btrim(name) <> ''),
    members       varchar(6000) not null, -- one a line
    disabled      integer not null check (disabled between 0 and 1000)
);
create unique index sorting_team_once on sorting_team (election_code, regency_code, lower(name));

-- What is paid for a good sheet of each kind.
create table sorting_rate (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    rupiah        integer not null check (rupiah between 0 and 1000000),
    primary key (election_code, regency_code, material, contest_code)
);
