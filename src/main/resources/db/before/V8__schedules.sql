-- The distribution schedule of a regency (jadwal distribusi), version by version.

create table schedule (
    id            bigint generated always as identity primary key,
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    number        integer not null check (number >= 1),
    status        varchar(10) not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'SUPERSEDED')),
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

-- What people agreed about a district: the day its PPK asked for, or why it is left out.
create table schedule_district (
    schedule_id   bigint not null references schedule on delete cascade,
    district_code varchar(8) not null references district,
    wish          date,
    wish_note     varchar(500),
    exclusion     varchar(500) check (exclusion <> ''),
    primary key (schedule_id, district_code),
    check (wish is not null or exclusion is not null),
    check (wish is not null or wish_note is null)
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
    constraint schedule_consignment_twice unique (schedule_id, code),
    check (left(code, 8) = district_code)
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

-- A published schedule never changes. It can only be superseded, or go with the scenario it was part of.
create function keep_published_schedule() returns trigger language plpgsql as $$
begin
    if old.status in ('DRAFT', 'APPROVED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        if exists (select from regency where code = old.regency_code and simulated_now is not null) then
            return old;
        end if;
    elsif new.status = 'SUPERSEDED' then
        if (to_jsonb(new) - 'status' - 'edits' - 'version') = (to_jsonb(old) - 'status' - 'edits' - 'version') then
            return new;
        end if;
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
