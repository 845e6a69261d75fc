-- What went wrong on the way to the stations and home, as whoever was there tells it; causes are a closed list, to be counted.
create table road_incident (
    number        integer generated always as identity primary key,
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    village_code  varchar(13) references village on update cascade,  -- null: not in one village
    movement      integer references tour_movement,                   -- null: on none that is known
    cause         varchar(12) not null check (cause in ('ACCIDENT', 'BREAKDOWN', 'WEATHER', 'WAY', 'WET', 'LOST', 'SEAL',
                      'MISTAKEN', 'NOBODY', 'THREAT', 'OTHER')),
    place         varchar(200) not null check (btrim(place) <> ''),
    boxes         integer not null default 0 check (boxes between 0 and 10000),  -- affected
    words         varchar(500) not null check (btrim(words) <> ''),
    happened_at   timestamptz not null,
    reported_at   timestamptz not null,
    reported_by   varchar(60) not null,
    settled_at    timestamptz,
    settled_by    varchar(60),
    settled_how   varchar(500),
    check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_how is null))
);
create index road_incident_by_district on road_incident (election_code, district_code);
