-- What an office has ordered, or what is ordered for it: one row for each delivery that is expected.
create table goods_order (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    code          varchar(20) not null,                -- such as P-1
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    quantity      integer not null check (quantity between 1 and 100000000),
    supplier      varchar(100) not null,
    contract      varchar(60) not null,
    stage         varchar(10) not null check (stage in ('FIRST', 'SECOND')), -- tahap I, tahap II
    expected      date,
    version       integer not null default 0,
    primary key (election_code, regency_code, code)
);
