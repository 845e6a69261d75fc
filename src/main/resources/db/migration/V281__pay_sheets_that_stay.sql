-- What is paid for a sheet, and who is in a team, hold from a day on: earlier pay sheets stay as they were.
alter table sorting_rate
    add since date not null default '2000-01-01',
    drop constraint sorting_rate_pkey,
    add primary key (election_code, regency_code, material, contest_code, since);
alter table sorting_rate alter since drop default;

alter table sorting_team
    add since date not null default '2000-01-01',
    add gone boolean not null default false; -- sorts no longer from this day on
alter table sorting_team alter since drop default;
drop index sorting_team_once;
create unique index sorting_team_once on sorting_team (election_code, regency_code, lower(name), since);

-- Days whose pay was handed out, with what it came to then.
create table sorting_payday (
    election_code varchar(40) not null references election,
    regency_code  varchar(5) not null references regency,
    day           date not null,
    actor         varchar(60) not null,
    at            timestamptz not null,
    primary key (election_code, regency_code, day)
);
create trigger sorting_payday_is_append_only before update or delete on sorting_payday
    for each row execute function refuse_change();

create table sorting_payday_line (
    election_code varchar(40) not null,
    regency_code  varchar(5) not null,
    day           date not null,
    team          varchar(100) not null,
    material      varchar(30) not null,
    contest_code  varchar(20) not null,
    members       integer not null check (members >= 0),
    sheets        bigint not null check (sheets >= 0),
    rupiah        integer not null check (rupiah >= 0), -- for a sheet
    primary key (election_code, regency_code, day, team, material, contest_code),
    foreign key (election_code, regency_code, day) references sorting_payday
);
create trigger sorting_payday_line_is_append_only before update or delete on sorting_payday_line
    for each row execute function refuse_change();
