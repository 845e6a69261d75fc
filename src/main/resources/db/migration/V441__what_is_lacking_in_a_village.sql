-- Where only the village is known that got fewer, the station is not: what is lacking then counts with that of no known
-- station, as what is sent in its place does.
drop view shipment_lack;
create view shipment_lack as
    select b.shipment_id, b.village_code, b.station_number, sum(b.boxes)::integer as boxes,
        exists (select from postponed_station p join shipment s on s.election_code = p.election_code
            where s.id = b.shipment_id and p.village_code = b.village_code and p.station_number = b.station_number
            and p.lifted_at is null) as aside
    from (
        select shipment_id, case when station_number is not null then village_code end as village_code, station_number, boxes
            from receipt_line where condition in ('MISSING', 'DAMAGED')
        union all
        select r.follows_id, c.village_code, c.station_number, -c.boxes
            from shipment r join shipment_content c on c.shipment_id = r.id
            where r.origin = 'REPLACEMENT' and r.status <> 'WITHDRAWN') b
    group by 1, 2, 3
    having sum(b.boxes) > 0;
