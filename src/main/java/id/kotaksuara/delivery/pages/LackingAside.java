package id.kotaksuara.delivery.pages;

/** Parts of statements about boxes of stations at which voting is postponed: nobody waits for what is lacking of them. */
final class LackingAside {

    /** How many of the missing and damaged boxes of a shipment are of such stations. */
    static final String LACKING = """
            select l.shipment_id, sum(l.boxes)::integer as boxes from receipt_line l
                join shipment o on o.id = l.shipment_id
                join postponed_station p on p.election_code = o.election_code and p.village_code = l.village_code
                    and p.station_number = l.station_number and p.lifted_at is null
                where l.condition in ('MISSING', 'DAMAGED') group by 1""";

    /** How many boxes of other stations stand in for boxes of a shipment. */
    static final String REPLACED = """
            select o.follows_id, sum(o.boxes_planned - coalesce((select sum(c.boxes) from shipment_content c
                    join postponed_station p on p.election_code = o.election_code and p.village_code = c.village_code
                    and p.station_number = c.station_number and p.lifted_at is null where c.shipment_id = o.id), 0))::integer
                    as replaced
                from shipment o where o.origin = 'REPLACEMENT' and o.status <> 'WITHDRAWN' group by 1""";

    private LackingAside() {}
}
