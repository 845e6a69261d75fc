create table election (
    code          varchar(40) primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name          varchar(100) not null check (name <> ''),
    kind          varchar(10) not null check (kind in ('PEMILU', 'PILKADA')),
    voting_day    date not null,
    station_limit integer not null check (station_limit between 1 and 999), -- most voters at one station
    version       integer not null default 0
);

create table contest (
    election_code varchar(40) not null references election on delete cascade,
    code          varchar(20) not null check (code ~ '^[A-Z_]+$'),
    position      integer not null,
    name          varchar(100) not null check (name <> ''),
    primary key (election_code, code)
);

create table quantity_rule (
    id               bigint generated always as identity primary key,
    election_code    varchar(40) not null references election on delete cascade,
    position         integer not null,
    material         varchar(30) not null,
    contest_code     varchar(20),
    basis            varchar(30) not null,
    quantity         integer not null check (quantity between 0 and 100000),
    reserve_permille integer not null default 0 check (reserve_permille between 0 and 1000),
    placement        varchar(10) not null check (placement in ('INSIDE', 'OUTSIDE')),
    standing         boolean not null default false, -- needs floor in the warehouse before it is sent
    legal_basis      varchar(300) not null,
    version          integer not null default 0,
    foreign key (election_code, contest_code) references contest (election_code, code),
    check (basis = 'VOTER' or reserve_permille = 0)
);
create index quantity_rule_by_election on quantity_rule (election_code, position);

create table polling_station (
    election_code varchar(40) not null references election,
    village_code  varchar(13) not null references village,
    number        integer not null check (number between 1 and 999), -- 901 and above: special location
    male          integer not null check (male >= 0),
    female        integer not null check (female >= 0),
    primary key (election_code, village_code, number)
);
