-- People whom papers name: officers and signers of an office and of its districts, to be chosen instead of typed.
create table known_person (
    id            bigint generated always as identity primary key,
    regency_code  varchar(5) not null references regency,
    district_code varchar(8) references district on update cascade, -- null: of the office itself
    name          varchar(100) not null check (btrim(name) <> ''),
    duty          varchar(20) not null check (duty in ('CHAIR', 'SECRETARY', 'STOREKEEPER', 'STAFF', 'ESCORT', 'PPK_CHAIR',
                                                       'PPK_SECRETARY', 'SUPERVISOR', 'POLICE', 'MILITARY')),
    phone         varchar(30) not null default '',
    version       integer not null default 0,
    constraint known_person_twice unique nulls not distinct (regency_code, district_code, name)
);
