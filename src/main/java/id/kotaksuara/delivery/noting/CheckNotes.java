package id.kotaksuara.delivery.noting;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person has noted of each check that is not sent yet. */
@Component
public class CheckNotes {

    private final JdbcClient jdbc;

    CheckNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were noted. */
    public List<Note> of(long shipmentId, String by) {
        return jdbc.sql("select id, station, condition, boxes, reason, owner from noted_difference"
                        + " where shipment_id = :shipment and noted_by = :by order by id")
                .param("shipment", shipmentId)
                .param("by", by)
                .query(Note.class)
                .list();
    }

    /** @param notes all of them or none; their ids are given by this */
    @Transactional
    public void add(long shipmentId, String by, List<Note> notes) {
        notes.forEach(note -> jdbc.sql(
                        "insert into noted_difference (shipment_id, noted_by, station, condition, boxes, reason, owner)"
                                + " values (:shipment, :by, :station, :condition, :boxes, :reason, :owner)")
                .param("shipment", shipmentId)
                .param("by", by)
                .param("station", note.station())
                .param("condition", note.condition())
                .param("boxes", note.boxes())
                .param("reason", note.reason())
                .param("owner", note.owner())
                .update());
    }

    /** Takes back what was noted wrongly, or what has been sent. */
    @Transactional
    public void remove(long shipmentId, String by, Collection<Long> ids) {
        ids.forEach(id -> jdbc.sql("delete from noted_difference"
                        + " where id = :id and shipment_id = :shipment and noted_by = :by")
                .param("id", id)
                .param("shipment", shipmentId)
                .param("by", by)
                .update());
    }
}
