-- Steps of setting an office up that its people do later; they are folded away until somebody takes them up again.
create table setup_later (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    step          varchar(12) not null check (step in ('VOTERS', 'RULES', 'WAREHOUSE', 'VEHICLES', 'ROUTES', 'STORES', 'PEOPLE')),
    primary key (election_code, regency_code, step)
);
