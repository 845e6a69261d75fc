-- Ways that somebody says are closed, until somebody says they are open again.
create table closed_way (
    number        integer generated always as identity primary key,
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    village_code  varchar(13) references village on update cascade, -- null: the way from the office to the PPK
    mode          varchar(10) check (mode in ('ROAD', 'RIVER', 'SEA', 'AIR', 'PORTER', 'ANIMAL')), -- null: by none
    cause         varchar(10) not null check (cause in ('LANDSLIDE', 'FLOOD', 'JETTY', 'BRIDGE', 'UNREST', 'OTHER')),
    place         varchar(200) not null check (btrim(place) <> ''),
    since         timestamptz not null,
    until         timestamptz,                                     -- probably; null: nobody knows
    reported_at   timestamptz not null,
    reported_by   varchar(60) not null,
    lifted_at     timestamptz,
    lifted_by     varchar(60),
    check (until > since),
    check ((lifted_at is null) = (lifted_by is null))
);
create index closed_way_now on closed_way (election_code, district_code) where lifted_at is null;
