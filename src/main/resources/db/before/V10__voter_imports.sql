-- Files with voter counts. One that was applied is a version of the voter list, known by its number.
create table voter_import (
    id               bigint generated always as identity primary key,
    election_code    varchar(40) not null references election,
    number           integer not null check (number > 0),
    region_code      varchar(13) not null check (region_code ~ '^(\d{2}(\.\d{2}){0,2}(\.\d{4})?)?$'), -- '' is the whole nation
    kind             varchar(10) not null check (kind in ('STATIONS', 'RECAP', 'RESTORE')),
    stage            varchar(10) not null check (stage in ('DPS', 'DPSHP', 'DPT', 'DPTHP', 'OTHER')),
    label            varchar(60) not null default '',
    whole_region     boolean not null default false, -- stations of the region that the file does not name are gone
    stated_voters    integer check (stated_voters >= 0), -- the total an office stated for the file
    state            varchar(10) not null check (state in
                         ('READING', 'REFUSED', 'FAULTY', 'WAITING', 'APPLYING', 'APPLIED', 'DISCARDED')),
    file_name        varchar(200) not null,
    file_bytes       bigint not null check (file_bytes >= 0),
    file_hash        varchar(64) not null,
    columns          text, -- which column means what, as chosen by a person; null: as recognised
    uploaded_by      varchar(60) not null,
    uploaded_at      timestamptz not null,
    problem_key      varchar(80),
    problem_values   text[],
    row_count        integer not null default 0,
    error_count      integer not null default 0,
    warning_count    integer not null default 0,
    stations_new     integer not null default 0,
    stations_changed integer not null default 0,
    stations_gone    integer not null default 0,
    stations_same    integer not null default 0,
    voters_before    integer not null default 0,
    voters_after     integer not null default 0,
    checked_at       timestamptz,
    restores_before  integer, -- puts the list back to what it was before the version with this number
    applied_by       varchar(60),
    applied_at       timestamptz,
    applied_order    bigint, -- grows with each applied import of the nation; the order of versions
    version          integer not null default 0,
    constraint voter_import_number_taken unique (election_code, number),
    check ((state = 'APPLIED') = (applied_at is not null and applied_by is not null and applied_order is not null))
);
create sequence voter_import_applied_order;
create index voter_import_by_region on voter_import (election_code, region_code, applied_order);

-- How far the work on a file is; not part of what it is, so it may be lost.
create unlogged table voter_import_progress (
    import_id bigint primary key references voter_import on delete cascade,
    step      varchar(20) not null,
    done      bigint not null default 0,
    total     bigint not null default 0
);

-- The file as it was sent, compressed, in pieces, so that any instance can read it again.
create table voter_import_piece (
    import_id bigint not null references voter_import on delete cascade,
    position  integer not null,
    bytes     bytea not null,
    primary key (import_id, position)
);
alter table voter_import_piece alter column bytes set storage external;

create table voter_import_fault (
    import_id   bigint not null references voter_import on delete cascade,
    line        integer not null, -- 0: the file as a whole
    column_name varchar(100) not null,
    value       varchar(100) not null,
    kind        varchar(40) not null,
    severe      boolean not null, -- stops the import; otherwise it asks
    details     text[] not null,
    times       integer not null default 1 check (times > 0)
);
create index voter_import_fault_by_import on voter_import_fault (import_id, kind, line);

-- What a checked file changes, district by district.
create table voter_import_district (
    import_id        bigint not null references voter_import on delete cascade,
    district_code    varchar(8) not null,
    name             varchar(100) not null,
    stations_new     integer not null,
    stations_changed integer not null,
    stations_gone    integer not null,
    stations_same    integer not null,
    voters_before    integer not null,
    voters_after     integer not null,
    primary key (import_id, district_code)
);

-- What an applied import changed, station by station: enough to compare any two versions and to go back.
-- No foreign key on import_id: it would be checked once for each of 820,161 rows.
create table voter_import_change (
    import_id     bigint not null,
    village_code  varchar(13) not null,
    number        integer not null,
    male_before   integer,
    female_before integer,
    male_after    integer,
    female_after  integer,
    check ((male_before is null) = (female_before is null)),
    check ((male_after is null) = (female_after is null)),
    check (male_before is not null or male_after is not null)
);
create index voter_import_change_by_import on voter_import_change using brin (import_id);

-- How an office names its columns, once a person has said so: used for its next file with the same header.
create table voter_column_profile (
    region_code varchar(13) not null,
    header_hash varchar(64) not null,
    columns     text not null,
    primary key (region_code, header_hash)
);
