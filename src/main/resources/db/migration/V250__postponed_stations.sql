-- Stations at which voting is postponed: why, until when, where their boxes stay sealed, what has to be made again.
create table postponed_station (
    number         integer generated always as identity primary key,
    election_code  varchar(40) not null references election,
    village_code   varchar(13) not null references village on update cascade,
    station_number integer not null,
    cause          varchar(10) not null check (cause in ('FLOOD', 'SHORTAGE', 'LOGISTICS', 'UNREST', 'OTHER')),
    new_day        date,                                      -- null: not decided yet
    sealed_at      varchar(10) not null check (sealed_at in ('WAREHOUSE', 'PPK', 'VILLAGE', 'STATION')),
    keeper         varchar(100) not null check (btrim(keeper) <> ''),
    again          varchar(500) not null default '',          -- what has to be made again
    decided_at     timestamptz not null,
    decided_by     varchar(60) not null,
    lifted_at      timestamptz,
    lifted_by      varchar(60),
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index postponed_station_once on postponed_station (election_code, village_code, station_number)
    where lifted_at is null;
