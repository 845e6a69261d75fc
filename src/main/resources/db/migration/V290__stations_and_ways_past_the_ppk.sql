-- Hand-overs at single stations beside those of whole villages.
alter table tour_hand_over add station_number integer not null default 0 check (station_number between 0 and 999);
alter table tour_hand_over drop constraint tour_hand_over_pkey,
    add primary key (movement, village_code, station_number);
alter table movement_box add station_number integer not null default 0;

-- Shipments that go past the PPK, straight to villages or stations, on a movement of their own.
alter table tour_movement drop constraint tour_movement_kind_check,
    add check (kind in ('STRAIGHT', 'TO_VILLAGE', 'TO_STATION', 'FROM_STATION', 'FROM_VILLAGE', 'TO_OFFICE'));
create table straight_shipment (
    shipment_id bigint primary key references shipment,
    goal        varchar(10) not null check (goal in ('VILLAGE', 'STATION')),
    movement    integer not null unique references tour_movement
);

-- Stations as stops of last legs. A stop is still told by its code, which begins with that of its village.
alter table leg_stop drop constraint leg_stop_code_fkey, alter column code type varchar(17),
    add village_code varchar(13) references village on update cascade,
    add station_number integer not null default 0 check (station_number between 0 and 999);
update leg_stop set village_code = code;
alter table leg_stop alter column village_code set not null;

create function stop_and_its_village() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.village_code := left(new.code, 13);
        new.station_number := coalesce(nullif(substr(new.code, 15), ''), '0')::integer;
    else
        new.code := new.village_code || substr(new.code, 14);
    end if;
    return new;
end $$;
create trigger stop_and_its_village before insert or update of village_code on leg_stop
    for each row execute function stop_and_its_village();
