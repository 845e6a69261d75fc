package id.kotaksuara.delivery.pages;

/** The part of statements about shipments that says what is lacking of one. */
final class Lacking {

    /** Boxes of a checked shipment that nothing replaces, and how many of them are of stations at which voting is postponed. */
    static final String OF_SHIPMENT = """
            select sum(boxes)::integer as boxes, coalesce(sum(boxes) filter (where aside), 0)::integer as aside
                from shipment_lack where shipment_id = s.id and s.status = 'CHECKED'""";

    private Lacking() {}
}
