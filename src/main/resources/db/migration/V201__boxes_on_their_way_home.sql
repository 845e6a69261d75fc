-- Movements of every leg, out and home: from the PPK's store to villages and stations, and back to the warehouse.
alter table tour_movement add kind varchar(12) not null default 'TO_VILLAGE'
    check (kind in ('TO_VILLAGE', 'TO_STATION', 'FROM_STATION', 'FROM_VILLAGE', 'TO_OFFICE'));
drop index tour_movement_once;
create unique index tour_movement_once on tour_movement (election_code, district_code, vehicle, unit, day, trip)
    where withdrawn_at is null and kind = 'TO_VILLAGE';

-- What was not received is with whoever carried it, until it is back where it came from.
alter table tour_hand_over add returned_at timestamptz, add returned_by varchar(60),
    add check ((returned_at is null) = (returned_by is null) and (returned_at is null or done_at is not null));

-- Containers of forms that travel beside the boxes, and how many of them came.
create table movement_container (
    movement integer not null references tour_movement on delete cascade,
    kind     varchar(10) not null check (kind in ('RESULTS', 'SMALL', 'LARGE')),
    sent     integer not null check (sent between 0 and 10000),
    came     integer check (came between 0 and 10000),
    primary key (movement, kind)
);

-- Seals as they were read when boxes left for home, and as they were found at the end of the way.
create table movement_seal (
    movement integer not null references tour_movement on delete cascade,
    box      varchar(40) not null check (btrim(box) <> ''),
    sent     varchar(40) not null check (btrim(sent) <> ''),
    came     varchar(40),
    primary key (movement, box)
);
