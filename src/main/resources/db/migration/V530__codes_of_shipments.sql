-- Codes per outcome of a shipment to the PPK are derived from this; shipments from before get theirs too, and the one code
-- already on their papers stays as it was.
alter table shipment add column secret varchar(64) not null
    default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
    check (secret ~ '^[0-9a-f]{64}$');

-- Codes that fitted no shipment of an office, each once however often it is read; those of the last hour count.
create table shipment_wrong_code (
    election_code varchar(40) not null references election on delete cascade,
    regency_code  varchar(5) not null references regency,
    code          varchar(20) not null,
    heard_at      timestamptz not null,
    primary key (election_code, regency_code, code)
);
