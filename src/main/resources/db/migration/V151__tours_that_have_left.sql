-- A tour of a last leg that has left the PPK's store, and the hand-over at each of its stops.
create table tour_movement (
    number        integer generated always as identity primary key,
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    vehicle       varchar(20) not null,
    unit          integer not null check (unit >= 1),
    day           date not null,
    trip          integer not null check (trip >= 1),         -- which of the vehicle's tours that day
    title         varchar(100) not null,                      -- the vehicle's name
    driver        varchar(100) not null check (btrim(driver) <> ''),
    secret        char(64) not null,                          -- links and codes are derived from it
    left_at       timestamptz not null,                       -- the office's time
    left_by       varchar(60) not null,
    withdrawn_at  timestamptz,
    wrong_codes   integer not null default 0                  -- codes that were typed and did not fit
);
create unique index tour_movement_once on tour_movement (election_code, district_code, vehicle, unit, day, trip)
    where withdrawn_at is null;

create table tour_hand_over (
    movement       integer not null references tour_movement on delete cascade,
    village_code   varchar(13) not null references village on update cascade,
    position       integer not null,
    stations       integer not null,
    boxes          integer not null check (boxes > 0),
    booths         integer not null,
    due_at         timestamptz not null,
    link_hash      char(64) not null unique,
    done_at        timestamptz,
    outcome        varchar(20) check (outcome in ('ALL_HERE', 'MISSING', 'MORE', 'SEALS_BROKEN', 'NOT_OURS', 'REFUSED')),
    boxes_received integer check (boxes_received between 0 and 10000),
    giver          varchar(100),
    receiver       varchar(100),
    note           varchar(500),
    told_by        varchar(10) check (told_by in ('LINK', 'TELEPHONE')),
    noted_by       varchar(60),                               -- who typed what came by telephone
    primary key (movement, village_code),
    check ((done_at is null) = (outcome is null) and (done_at is null) = (receiver is null)
        and (done_at is null) = (told_by is null) and (done_at is null) = (boxes_received is null))
);
