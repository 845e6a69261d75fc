package id.kotaksuara.goods.ledger;

import id.kotaksuara.region.OfficeKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who write about the goods of one office do so one after the other. */
@Component
public class OfficeQueue {

    private final JdbcClient jdbc;

    OfficeQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else of this office is writing, and keeps the others waiting until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(OfficeKey office) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:office, 20))::text")
                .param("office", office.path())
                .query(String.class)
                .single();
    }
}
