-- Scenarios that are loaded now. The password opens simulated data only; administrators may read it again.
create table scenario_load (
    regency_code  varchar(5) primary key references regency,
    election_code varchar(40) not null references election,
    password      varchar(40) not null,
    loaded_at     timestamptz not null
);
