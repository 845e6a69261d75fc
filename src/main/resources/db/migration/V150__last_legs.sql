-- The last leg of a district in an election, from the store of its PPK to the villages: when, with what, how far.
create table last_leg (
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    first_day     date,                                                     -- null: the day after boxes are due at the PPK
    opens         time not null default '07:00',
    closes        time not null default '18:00',
    escorts       integer check (escorts between 0 and 10000),              -- null: they limit nothing
    latitude      numeric(9, 6) check (latitude between -90 and 90),        -- of the store
    longitude     numeric(9, 6) check (longitude between -180 and 180),
    version       integer not null default 0,
    primary key (election_code, district_code),
    check (opens < closes)
);

-- Trucks, boats, animals and porters that start at the PPK's store.
create table leg_vehicle (
    election_code   varchar(40) not null references election,
    district_code   varchar(8) not null references district on update cascade,
    code            varchar(20) not null,
    mode            varchar(10) not null check (mode in ('ROAD', 'RIVER', 'SEA', 'AIR', 'PORTER', 'ANIMAL')),
    name            varchar(100) not null check (btrim(name) <> ''),
    boxes           integer not null check (boxes between 1 and 10000),     -- that one carries
    count           integer not null check (count between 0 and 1000),
    kmh             integer not null check (kmh between 1 and 900),
    loading_minutes integer not null check (loading_minutes between 0 and 1440),
    tours_a_day     integer not null check (tours_a_day between 1 and 50),
    contact         varchar(200) not null default '',                       -- drivers and their telephones
    version         integer not null default 0,
    primary key (election_code, district_code, code)
);

-- A village as a stop; where there is no row, nothing is known of it.
create table leg_stop (
    election_code     varchar(40) not null references election,
    district_code     varchar(8) not null references district on update cascade,
    code              varchar(13) not null references village on update cascade,
    mode              varchar(10) not null check (mode in ('ROAD', 'RIVER', 'SEA', 'AIR', 'PORTER', 'ANIMAL')),
    minutes           integer check (minutes between 0 and 10000),          -- from the store by that mode
    unloading_minutes integer not null check (unloading_minutes between 0 and 1440),
    onward_minutes    integer not null check (onward_minutes between 0 and 10000), -- from there to its farthest station
    difficulty        integer check (difficulty between 1 and 4),
    opens             time,
    closes            time,
    contact           varchar(200) not null default '',
    latitude          numeric(9, 6) check (latitude between -90 and 90),
    longitude         numeric(9, 6) check (longitude between -180 and 180),
    version           integer not null default 0,
    primary key (election_code, district_code, code),
    check (opens < closes)
);

-- Minutes by one mode from village to village, both ways, and from the store by another mode than the usual one.
create table leg_way (
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    code          varchar(40) not null,                                     -- both ends and the mode
    one           varchar(13) references village on update cascade,         -- null: the store
    other         varchar(13) not null references village on update cascade,
    mode          varchar(10) not null check (mode in ('ROAD', 'RIVER', 'SEA', 'AIR', 'PORTER', 'ANIMAL')),
    minutes       integer not null check (minutes between 0 and 10000),
    version       integer not null default 0,
    primary key (election_code, district_code, code),
    check (one <> other)
);

-- The tours of a last leg as they were planned last, with what is pinned.
create table leg_plan (
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    tours         jsonb not null,
    at_ppk        date,                                                     -- the last day on which boxes may reach the PPK
    planned_at    timestamptz not null,
    planned_by    varchar(60) not null,
    version       integer not null default 0,
    primary key (election_code, district_code)
);
