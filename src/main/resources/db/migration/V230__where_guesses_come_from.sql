-- How much was tried of late from an address, whichever names were typed: filled by each try, running empty by itself.
create table sign_in_address (
    address varchar(64) primary key,
    tries   double precision not null check (tries >= 0),
    at      timestamptz not null -- when it was so full
);

-- Devices from which somebody has signed in before: what strangers try locks their owner out nowhere else.
create table known_device (
    account_id   bigint not null references account on delete cascade,
    token_hash   varchar(64) not null,
    seen_at      timestamptz not null,
    failed_tries integer not null default 0 check (failed_tries >= 0),
    primary key (account_id, token_hash)
);
