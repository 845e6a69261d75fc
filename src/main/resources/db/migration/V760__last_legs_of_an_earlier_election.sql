-- What a new election took over from an earlier one. As long as nobody has touched it, it goes with the election.
alter table last_leg add taken_over boolean not null default false,
    add goes_along boolean generated always as (taken_over and version = 0) stored;
alter table leg_vehicle add taken_over boolean not null default false,
    add goes_along boolean generated always as (taken_over and version = 0) stored;
alter table leg_stop add taken_over boolean not null default false,
    add goes_along boolean generated always as (taken_over and version = 0) stored;
alter table leg_way add taken_over boolean not null default false,
    add goes_along boolean generated always as (taken_over and version = 0) stored;
