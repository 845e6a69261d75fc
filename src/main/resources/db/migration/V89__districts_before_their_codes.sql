-- An office may have its schedule graded before anybody has entered its districts: they get a code of their own from
-- the end of the numbers until the voter list brings the official one, and what hangs on them follows.
alter table district add column provisional boolean not null default false;

alter table route drop constraint route_district_code_fkey;
alter table route add foreign key (district_code) references district on update cascade;
alter table route_leg drop constraint route_leg_district_code_fkey;
alter table route_leg add foreign key (district_code) references route on update cascade on delete cascade;
alter table route_closed_day drop constraint route_closed_day_district_code_fkey;
alter table route_closed_day add foreign key (district_code) references route on update cascade on delete cascade;
alter table district_store drop constraint district_store_district_code_fkey;
alter table district_store add foreign key (district_code) references district on update cascade;

create function follow_district_code() returns trigger language plpgsql as $$
begin
    update account set area = new.code where area = old.code;
    update grading set departures = replace(departures::text, old.code, new.code)::jsonb,
            graded = replace(graded::text, old.code, new.code)::jsonb
        where regency_code = old.regency_code;
    return new;
end $$;
create trigger district_code_is_followed after update of code on district
    for each row when (old.code is distinct from new.code) execute function follow_district_code();
