alter table account
    add column session_generation integer not null default 0, -- sessions begun under an earlier number have ended
    add column last_sign_in_at    timestamptz;

-- A one-time link also lets a person choose the password of an existing account; a newer link replaces the older.
alter table setup_link
    add column account_id bigint references account on delete cascade,
    add column expires_at timestamptz,
    add constraint setup_link_one_per_account unique nulls not distinct (account_id);
