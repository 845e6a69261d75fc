-- A second factor: a code from an app (TOTP) beside the password.
alter table account add second_factor boolean not null default false; -- whether the next sign-in asks for a code

create table second_factor (
    account_id   bigint primary key references account on delete cascade,
    secret       varchar(64) not null check (secret ~ '^[A-Z2-7]+$'), -- shared with the app, in base 32
    last_step    bigint not null default 0,                           -- of the last code that counted: none counts twice
    wrong_tries  integer not null default 0 check (wrong_tries >= 0),
    locked_until timestamptz
);

-- Codes for the day on which the telephone is gone, of which only hashes are kept; each counts once.
create table recovery_code (
    account_id bigint not null references account on delete cascade,
    code_hash  char(64) not null,
    primary key (account_id, code_hash)
);

-- Areas whose administrators and planners have to have a second factor.
create table second_factor_demand (
    area     varchar(8) primary key check (area ~ '^(\d{2}(\.\d{2}){0,2})?$'),
    asked_at timestamptz not null
);
