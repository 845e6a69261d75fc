-- Long work of all instances (pekerjaan panjang): whoever works on a job holds a lease on it and renews it.
create table job (
    id         bigint generated always as identity primary key,
    kind       varchar(30) not null,
    lane       varchar(10) not null,                -- work that shares room on an instance
    subject    varchar(160) not null,
    area       varchar(13) not null,                -- the region whose turn it takes
    asked_by   varchar(100) not null,               -- whose turn it takes; '': nobody's
    asked_as   varchar(40) not null default '',     -- as what they were signed in
    asked_at   timestamptz not null default clock_timestamp(),
    alone_in   varchar(80),                         -- jobs of one such group exclude each other where their areas overlap
    state      varchar(11) not null default 'WAITING'
                   check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    stop_asked boolean not null default false,
    owner      uuid,                                -- the instance that works on it
    lease      timestamptz,                         -- over while RUNNING: that instance is gone
    taken      integer not null default 0 check (taken >= 0),
    begun_at   timestamptz,
    ended_at   timestamptz,
    step       varchar(40) not null default '',
    done       bigint not null default 0,
    check (state <> 'RUNNING' or owner is not null and lease is not null)
);
create unique index job_shared on job (kind, subject) where state in ('WAITING', 'RUNNING');
create index job_open on job (lane, area) where state in ('WAITING', 'RUNNING');

-- What was worked out from facts and is the same for the same facts.
create table worked_out (
    kind        varchar(30) not null,
    subject     varchar(160) not null,
    fingerprint varchar(64) not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    answer      jsonb not null,
    made_at     timestamptz not null default clock_timestamp(),
    primary key (kind, subject, fingerprint)
);
