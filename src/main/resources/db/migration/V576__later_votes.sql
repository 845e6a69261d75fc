-- When stations vote whose voting was postponed to a known day: by the last decision about each. One that was lifted is listed
-- with its time: lifted before the election's day was over, the station votes with all others.
create view later_vote as
    select distinct on (election_code, village_code, station_number)
        election_code, village_code, station_number, new_day as day, lifted_at
    from postponed_station
    order by election_code, village_code, station_number, number desc;
