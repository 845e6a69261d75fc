-- Tables at which boxes are packed: two named people, and a roll of seals of which each box takes the next ones.
create table packing_table (
    id             bigint generated always as identity primary key,
    election_code  varchar(40) not null references election,
    regency_code   varchar(5) not null references regency,
    number         integer not null check (number >= 1),
    warehouse_code varchar(40) not null,
    first_person   varchar(100) not null check (first_person <> ''),
    second_person  varchar(100) not null check (second_person <> '' and lower(second_person) <> lower(first_person)),
    roll_prefix    varchar(20) not null default '',
    roll_digits    integer not null default 0 check (roll_digits between 0 and 12),
    roll_next      bigint not null default 0,
    roll_last      bigint not null default -1,
    seals_per_box  integer not null check (seals_per_box between 1 and 20),
    box_code       varchar(9) constraint packing_table_box_taken unique references ballot_box (code), -- on the table now
    counted        boolean not null default false,  -- by the first person
    version        integer not null default 0,
    constraint packing_table_number_taken unique (election_code, regency_code, number)
);

-- What the first person counted of the box on the table, until the second has counted too.
create table packing_count (
    table_id bigint not null references packing_table on delete cascade,
    item     varchar(60) not null,
    pieces   integer not null check (pieces >= 0),
    primary key (table_id, item)
);

-- Numbers of seals that were put on; one is on one box only, and is never used twice.
create table box_seal (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        varchar(32) not null check (number <> ''),
    code          varchar(9) not null references ballot_box (code),
    broken        boolean not null default false,
    primary key (election_code, regency_code, number)
);
create index box_seal_by_box on box_seal (code);

-- Every printing of labels.
create table label_print (
    id            bigint generated always as identity primary key,
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        integer not null check (number >= 1),
    region_code   varchar(13) not null, -- the district or village whose labels they are
    box_code      varchar(9) references ballot_box (code), -- or one box alone
    paper         varchar(20) not null,
    labels        integer not null check (labels >= 0),
    printed_at    timestamptz not null,
    printed_by    varchar(60) not null,
    unique (election_code, regency_code, number)
);
create trigger label_print_is_append_only before update or delete on label_print
    for each row execute function refuse_change();
