-- The distribution schedule of a regency (jadwal distribusi), version by version.

create table schedule (
    id            bigint generated always as identity primary key,
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        integer not null check (number >= 1),
    status        varchar(10) not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
    first_day     date not null,
    last_day      date not null,
    wave_times    varchar(47) not null check (wave_times ~ '^\d{2}:\d{2}(,\d{2}:\d{2}){0,7}$'),
    facts         jsonb not null, -- what the plan answers: warehouses, vehicles, ways, stores as they were
    reason        varchar(500) check (reason <> ''),
    based_on      integer,
    edits         integer not null default 0,
    version       integer not null default 0,
    constraint schedule_number_taken unique (election_code, regency_code, number),
    foreign key (election_code, regency_code, based_on) references schedule (election_code, regency_code, number),
    check (first_day <= last_day and last_day - first_day < 60),
    check (based_on is null or (reason is not null and based_on < number))
);
create unique index one_schedule_is_published on schedule (election_code, regency_code) where status = 'PUBLISHED';

-- What people agreed about a district: the day its PPK asked for (usul PPK) with what the meeting said to it, or why it is
-- left out.
create table schedule_district (
    schedule_id   bigint not null references schedule on delete cascade,
    district_code varchar(8) not null references district,
    wish          date,
    wish_note     varchar(500),
    exclusion     varchar(500) check (exclusion <> ''),
    answer        varchar(8) check (answer in ('ACCEPTED', 'REFUSED')), -- of the meeting
    answer_note   varchar(500) check (answer_note <> ''),
    answered_by   varchar(120),
    answered_at   timestamptz,
    primary key (schedule_id, district_code),
    check (wish is not null or exclusion is not null),
    check (wish is not null or wish_note is null),
    check (answer is null or wish is not null),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_at is null)),
    check (answer is not null or answer_note is null),
    check (answer <> 'REFUSED' or answer_note is not null)
);

create table schedule_consignment (
    id             bigint generated always as identity primary key,
    schedule_id    bigint not null references schedule on delete cascade,
    code           varchar(14) not null check (code ~ '^\d{2}\.\d{2}\.\d{2}(-[1-9]\d*)?$'),
    district_code  varchar(8) not null references district,
    warehouse_code varchar(30) not null,
    boxes          integer not null check (boxes > 0),
    travel_minutes integer not null check (travel_minutes >= 0),
    slot           integer check (slot >= 0), -- waves from 0; null: not placed
    pinned_day     date,                      -- a day of departure that people agreed
    departed       boolean not null default false, -- keeps its wave in every later version
    constraint schedule_consignment_twice unique (schedule_id, code),
    check (left(code, 8) = district_code),
    check (not departed or (slot is not null and pinned_day is not null))
);

create table schedule_village (
    consignment_id bigint not null references schedule_consignment on delete cascade,
    position       integer not null,
    village_code   varchar(13) not null references village,
    boxes          integer not null check (boxes > 0),
    primary key (consignment_id, position),
    unique (consignment_id, village_code)
);

create table schedule_leg (
    consignment_id bigint not null references schedule_consignment on delete cascade,
    position       integer not null,
    mode           varchar(10) not null,
    vehicle_type   varchar(30) not null,
    vehicles       integer not null check (vehicles > 0),
    primary key (consignment_id, position)
);

-- What a schedule assumes beside the facts (andaian).
create table schedule_assumption (
    schedule_id bigint not null references schedule on delete cascade,
    position    integer not null,
    lever       varchar(24) not null check (lever in ('WAVE_ON_A_DAY', 'ROOM', 'VEHICLES', 'ESCORTS',
        'ASSEMBLED_IN_DISTRICT', 'AGREED_DATE', 'STORE_RELEASE', 'STORE_ROOM', 'CLOSED_DAY', 'CLOSED_WAY')),
    subject     varchar(2000) not null,                 -- of the lever: a warehouse, a vehicle type, a day, ...
    amount      integer not null check (amount <> 0),   -- in the lever's unit
    departs     time,                                   -- of a wave more
    note        varchar(500),
    primary key (schedule_id, position),
    check ((lever = 'WAVE_ON_A_DAY') = (departs is not null)),
    check (lever not in ('WAVE_ON_A_DAY', 'CLOSED_DAY') or subject ~ '^\d{4}-\d\d-\d\d$')
);

-- A published schedule never changes. It can only be superseded.
create function keep_published_schedule() returns trigger language plpgsql as $$
begin
    if old.status in ('DRAFT', 'APPROVED', 'DISCARDED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and new.status = 'SUPERSEDED'
        and (to_jsonb(new) - 'status' - 'edits' - 'version') = (to_jsonb(old) - 'status' - 'edits' - 'version') then
        return new;
    end if;
    raise exception 'schedule % of % is published', old.number, old.regency_code
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger published_schedule_is_kept before update or delete on schedule
    for each row execute function keep_published_schedule();

create function keep_published_consignment() returns trigger language plpgsql as $$
declare
    owner bigint := case tg_op when 'INSERT' then new.schedule_id else old.schedule_id end;
begin
    if exists (select from schedule where id = owner and status in ('PUBLISHED', 'SUPERSEDED')) then
        raise exception 'schedule is published' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger published_consignment_is_kept before insert or update or delete on schedule_consignment
    for each row execute function keep_published_consignment();
create trigger published_agreement_is_kept before insert or update or delete on schedule_district
    for each row execute function keep_published_consignment();
create trigger published_assumption_is_kept before insert or update or delete on schedule_assumption
    for each row execute function keep_published_consignment();
