-- The search for the best plan of a schedule as it was after so many edits; all who ask for it share one.

create table plan_search (
    id              bigint generated always as identity primary key,
    election_code   varchar(40) not null,
    regency_code    varchar(5) not null,
    schedule_number integer not null,
    edits           integer not null check (edits >= 0),
    seconds         integer not null check (seconds between 1 and 300),
    asked_by        varchar(100) not null,
    asked_at        timestamptz not null default clock_timestamp(),
    problem         jsonb not null, -- what was answered
    progress        jsonb,          -- how far it is
    result          jsonb,          -- the plan, and how good each level is proven to be
    constraint plan_search_shared unique (election_code, regency_code, schedule_number, edits),
    foreign key (election_code, regency_code, schedule_number)
        references schedule (election_code, regency_code, number) on delete cascade
);
