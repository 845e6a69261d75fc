-- Room that somebody offers an office: a hall of a kelurahan, a school. Accepted, it is a warehouse or the store of a PPK.
create table room_offer (
    id              bigint generated always as identity primary key,
    regency_code    varchar(5) not null references regency,
    number          integer not null check (number >= 1),
    offered_by      varchar(100) not null check (offered_by <> ''),
    contact         varchar(100) not null,
    address         varchar(300) not null check (address <> ''),
    floor_m2        numeric(8, 1) not null check (floor_m2 > 0),
    stacking        integer not null check (stacking between 1 and 4),
    floor_height_cm integer not null check (floor_height_cm between 0 and 1000), -- above the ground around it
    flood_prone     boolean not null,
    first_day       date not null,
    last_day        date not null,
    status          varchar(10) not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    became          varchar(40) not null default '', -- the code of the warehouse, or of the district whose store it is
    reason          varchar(300) not null default '',
    version         integer not null default 0,
    unique (regency_code, number),
    check (last_day >= first_day),
    check ((status = 'ACCEPTED') = (became <> '')),
    check (status not in ('REFUSED', 'WITHDRAWN') or reason <> '')
);
