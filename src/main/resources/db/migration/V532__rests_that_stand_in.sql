-- What a replacement leaves on the floor stands in as long as its rest waits or has left; where that rest is withdrawn, the
-- boxes are lacking again. Of a rest of a rest of a rest the same.
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
        select r.follows_id, c.village_code, c.station_number, -case when r.departed_at is null then c.boxes else c.loaded end
            from shipment r join shipment_content c on c.shipment_id = r.id
            where r.origin = 'REPLACEMENT' and r.status <> 'WITHDRAWN'
        union all
        select r.follows_id, c.village_code, c.station_number, -case when s.departed_at is null then c.boxes else c.loaded end
            from shipment r join shipment s on s.follows_id = r.id join shipment_content c on c.shipment_id = s.id
            where r.origin = 'REPLACEMENT' and s.origin = 'REST' and s.status <> 'WITHDRAWN'
        union all
        select r.follows_id, c.village_code, c.station_number, -case when t.departed_at is null then c.boxes else c.loaded end
            from shipment r join shipment s on s.follows_id = r.id join shipment t on t.follows_id = s.id
            join shipment_content c on c.shipment_id = t.id
            where r.origin = 'REPLACEMENT' and s.origin = 'REST' and t.origin = 'REST' and t.status <> 'WITHDRAWN'
        union all
        select r.follows_id, c.village_code, c.station_number, -case when u.departed_at is null then c.boxes else c.loaded end
            from shipment r join shipment s on s.follows_id = r.id join shipment t on t.follows_id = s.id
            join shipment u on u.follows_id = t.id join shipment_content c on c.shipment_id = u.id
            where r.origin = 'REPLACEMENT' and s.origin = 'REST' and t.origin = 'REST' and u.origin = 'REST'
            and u.status <> 'WITHDRAWN') b
    group by 1, 2, 3
    having sum(b.boxes) > 0;
