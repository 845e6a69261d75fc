-- Schedules of an office's own that came in as files (nilai jadwal saya): rows, what was said about them, and the grade.
create table grading (
    id              bigint generated always as identity primary key,
    election_code   varchar(40) not null references election,
    regency_code    varchar(5) not null references regency,
    number          integer not null check (number >= 1),
    deadline        date not null, -- last day of arrival when the file came
    file_name       varchar(200) not null,
    file_bytes      bigint not null check (file_bytes >= 0),
    file_hash       varchar(64) not null check (file_hash ~ '^[0-9a-f]{64}$'),
    uploaded_by     varchar(60) not null,
    uploaded_at     timestamptz not null,
    state           varchar(10) not null check (state in ('SETTLING', 'GRADED', 'DISCARDED')),
    departures      jsonb not null, -- the rows in their own words, with people's answers
    first_day       date,
    last_day        date,
    wave_times      varchar(47) check (wave_times ~ '^\d{2}:\d{2}(,\d{2}:\d{2}){0,7}$'),
    calendar_chosen boolean not null default false, -- by a person, not from the rows
    graded          jsonb,          -- facts, plans and remarks as they were, so that a report never changes
    schedule_number integer,        -- the version of the schedule that it became
    version         integer not null default 0,
    constraint grading_number_taken unique (election_code, regency_code, number),
    check ((first_day is null) = (last_day is null) and (first_day is null) = (wave_times is null)),
    check (first_day <= last_day and last_day - first_day < 60),
    check (state <> 'GRADED' or graded is not null)
);
