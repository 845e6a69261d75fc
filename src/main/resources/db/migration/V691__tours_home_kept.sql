-- The way home is planned and kept as the way out is.
alter table leg_plan add homeward boolean not null default false;
alter table leg_plan drop constraint leg_plan_pkey, add primary key (election_code, district_code, homeward);

-- When stations are expected to be done with counting: those of a district, and those of a village where they take longer.
create table counting_hour (
    election_code varchar(40) not null references election,
    district_code varchar(8) not null references district on update cascade,
    village_code  varchar(13) references village on update cascade,         -- null: all others of the district
    ends          time not null
);
create unique index counting_hour_once on counting_hour (election_code, district_code, coalesce(village_code, ''));
