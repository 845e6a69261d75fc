-- What follows when the way to a hard district is closed on its day, worked out ahead for a schedule as it stands.
create table contingency (
    election_code   varchar(40) not null,
    regency_code    varchar(5) not null,
    schedule_number integer not null,
    fingerprint     varchar(64) not null check (fingerprint ~ '^[0-9a-f]{64}$'), -- of the problem and the plan it is for
    plans           jsonb not null,
    primary key (election_code, regency_code, schedule_number),
    foreign key (election_code, regency_code, schedule_number)
        references schedule (election_code, regency_code, number) on delete cascade
);
