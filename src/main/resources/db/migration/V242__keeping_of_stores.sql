-- How warehouses and the stores of the PPK are kept. A place is named by the code of the warehouse or of the district.

-- Somebody went through the list of what a store needs; the last time counts.
create table keeping_check (
    id           bigint generated always as identity primary key,
    regency_code varchar(5) not null references regency,
    place_code   varchar(20) not null,
    day          date not null,
    person       varchar(100) not null check (person <> ''),
    recorded_at  timestamptz not null,
    recorded_by  varchar(60) not null
);
create index keeping_check_by_place on keeping_check (regency_code, place_code, id);
create table keeping_check_line (
    check_id  bigint not null references keeping_check,
    criterion varchar(20) not null,
    lacking   boolean not null,
    note      varchar(300) not null,
    due       date,
    primary key (check_id, criterion),
    check (lacking or due is null)
);

-- Who went in, with whom, why; left_at is written once.
create table keeping_visit (
    id           bigint generated always as identity primary key,
    regency_code varchar(5) not null references regency,
    place_code   varchar(20) not null,
    person       varchar(100) not null check (person <> ''),
    companions   varchar(300) not null,
    purpose      varchar(300) not null check (purpose <> ''),
    entered_at   timestamptz not null,
    left_at      timestamptz check (left_at >= entered_at),
    recorded_by  varchar(60) not null
);
create index keeping_visit_by_place on keeping_visit (regency_code, place_code, entered_at);

-- Which key went to whom; the last line of a key says who holds it.
create table keeping_key (
    id           bigint generated always as identity primary key,
    regency_code varchar(5) not null references regency,
    place_code   varchar(20) not null,
    label        varchar(60) not null check (label <> ''),
    holder       varchar(100) not null check (holder <> ''),
    since        timestamptz not null,
    recorded_by  varchar(60) not null
);
create index keeping_key_by_place on keeping_key (regency_code, place_code, label, id);

-- Who guards a store when.
create table keeping_guard (
    id           bigint generated always as identity primary key,
    regency_code varchar(5) not null references regency,
    place_code   varchar(20) not null,
    day          date not null,
    from_hour    time not null,
    until_hour   time not null, -- on the next day where it is not after from_hour
    guards       varchar(300) not null check (guards <> ''),
    recorded_by  varchar(60) not null,
    unique (regency_code, place_code, day, from_hour)
);

create trigger keeping_check_is_append_only before update or delete on keeping_check
    for each row execute function refuse_change();
create trigger keeping_check_line_is_append_only before update or delete on keeping_check_line
    for each row execute function refuse_change();
create trigger keeping_key_is_append_only before update or delete on keeping_key
    for each row execute function refuse_change();
create trigger keeping_visit_is_not_removed before delete on keeping_visit
    for each row execute function refuse_change();
create trigger keeping_visit_is_left_once before update on keeping_visit
    for each row when (old.left_at is not null or (new.person, new.companions, new.purpose, new.entered_at)
        is distinct from (old.person, old.companions, old.purpose, old.entered_at))
    execute function refuse_change();
