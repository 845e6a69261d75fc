-- The highest number of a version or grading that was taken away for good: it is given to no other, for the journal names
-- things by their numbers.
create table given_number (
    what          varchar(20) not null check (what in ('schedule', 'grading')),
    election_code varchar(40) not null references election on delete cascade,
    regency_code  varchar(5) not null references regency on delete cascade,
    number        integer not null check (number >= 1),
    primary key (what, election_code, regency_code)
);
