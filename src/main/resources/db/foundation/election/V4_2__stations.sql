create table polling_station (
    election_code varchar(40) not null references election,
    village_code  varchar(13) not null references village,
    number        integer not null check (number between 1 and 999), -- 901 and above: special location
    male          integer not null check (male >= 0),
    female        integer not null check (female >= 0),
    primary key (election_code, village_code, number)
);
-- Finds the stations of any region by the beginning of their code.
create index polling_station_by_region on polling_station (election_code, village_code varchar_pattern_ops);
