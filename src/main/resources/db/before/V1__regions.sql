-- Official region codes: 63 province, 63.03 regency, 63.03.05 district, 63.03.05.1003 village.

create table province (
    code varchar(2) primary key check (code ~ '^\d{2}$'),
    name varchar(100) not null check (name <> '')
);

create table regency (
    code          varchar(5) primary key check (code ~ '^\d{2}\.\d{2}$'),
    province_code varchar(2) not null references province,
    name          varchar(100) not null check (name <> ''),
    zone          varchar(4) not null check (zone in ('WIB', 'WITA', 'WIT')),
    simulated_now timestamptz, -- set while the regency runs a scenario: the time it is there
    version       integer not null default 0,
    check (province_code = left(code, 2))
);

create table district (
    code         varchar(8) primary key check (code ~ '^\d{2}\.\d{2}\.\d{2}$'),
    regency_code varchar(5) not null references regency,
    name         varchar(100) not null check (name <> ''),
    check (regency_code = left(code, 5))
);
create index district_by_regency on district (regency_code);

create table village (
    code          varchar(13) primary key check (code ~ '^\d{2}\.\d{2}\.\d{2}\.\d{4}$'),
    district_code varchar(8) not null references district,
    name          varchar(100) not null check (name <> ''),
    check (district_code = left(code, 8))
);
create index village_by_district on village (district_code);

-- Every region of every level by its code; parent is null for provinces.
create view region (code, parent_code, level, name) as
    select code, null, 1, name from province
    union all select code, province_code, 2, name from regency
    union all select code, regency_code, 3, name from district
    union all select code, district_code, 4, name from village;
