create table account (
    id            bigint generated always as identity primary key,
    username      varchar(60) not null check (username ~ '^[a-z0-9][a-z0-9._-]*$'),
    name          varchar(100) not null check (name <> ''),
    role          varchar(20) not null,
    area          varchar(8) not null check (area ~ '^(\d{2}(\.\d{2}){0,2})?$'), -- '' is the whole nation
    password_hash varchar(200) not null,
    failed_tries  integer not null default 0 check (failed_tries >= 0),
    locked_until  timestamptz,
    enabled       boolean not null default true,
    version       integer not null default 0,
    constraint account_username_taken unique (username),
    check (case role
        when 'ADMINISTRATOR' then true
        when 'OBSERVER' then true
        when 'PLANNER' then length(area) = 5
        when 'PPK_CHAIR' then length(area) = 8
        else false end)
);

-- The one-time link that creates the first administrator; only its hash is kept.
create table setup_link (
    token_hash varchar(64) primary key,
    created_at timestamptz not null
);

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
