-- Stations whose boxes stay in the warehouse: voting there is postponed, the boxes are kept there, and none of them has left.
create view kept_back_station as
    select p.election_code, p.village_code, p.station_number
    from postponed_station p
    where p.lifted_at is null and p.sealed_at = 'WAREHOUSE'
      and not exists (
          select from shipment_content c join shipment s on s.id = c.shipment_id
          where c.village_code = p.village_code and c.station_number = p.station_number and c.loaded > 0
            and s.election_code = p.election_code and s.status in ('DISPATCHED', 'ARRIVED', 'CHECKED'));
