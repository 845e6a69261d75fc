create table account (
    id                 bigint generated always as identity primary key,
    username           varchar(60) not null check (username ~ '^[a-z0-9][a-z0-9._-]*$'),
    name               varchar(100) not null check (name <> ''),
    role               varchar(20) not null,
    area               varchar(8) not null check (area ~ '^(\d{2}(\.\d{2}){0,2})?$'), -- '' is the whole nation
    password_hash      varchar(200) not null,
    failed_tries       integer not null default 0 check (failed_tries >= 0),
    locked_until       timestamptz,
    enabled            boolean not null default true,
    session_generation integer not null default 0, -- sessions begun under an earlier number have ended
    last_sign_in_at    timestamptz,
    version            integer not null default 0,
    constraint account_username_taken unique (username),
    check (case role
        when 'ADMINISTRATOR' then true
        when 'OBSERVER' then true
        when 'PLANNER' then length(area) = 5
        when 'PPK_CHAIR' then length(area) = 8
        else false end)
);

-- A one-time link creates the first administrator, or lets a person choose the password of an account. Only its hash is
-- kept; a newer link of an account replaces the older.
create table setup_link (
    token_hash varchar(64) primary key,
    created_at timestamptz not null,
    account_id bigint references account on delete cascade,
    expires_at timestamptz,
    constraint setup_link_one_per_account unique nulls not distinct (account_id)
);
