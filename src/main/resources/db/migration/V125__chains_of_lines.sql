-- Where each chain of lines stands: how many it has, and the sum over all of them in their order (base.chain).
create table chain_head (
    scope     varchar(120) primary key,            -- such as journal/63.03
    nonce     varchar(64) not null,                -- drawn when it was opened
    number    bigint not null check (number >= 0),
    sum       char(64) not null check (sum ~ '^[0-9a-f]{64}$'),
    opened_at timestamptz not null default now()
);
