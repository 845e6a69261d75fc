package id.kotaksuara.demo;

import id.kotaksuara.demo.example.Example;
import id.kotaksuara.demo.example.ExamplePeople;
import id.kotaksuara.demo.example.InDemo;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done in an example and is lost when that is set back: counted first, then deleted. The journal stays. */
@InDemo
@Component
class DemoLosses {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final MessageSource messages;

    DemoLosses(JdbcClient jdbc, EntityManager entities, MessageSource messages) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.messages = messages;
    }

    /** @param accounts those that people opened; the example's own are kept with their passwords */
    record Count(int schedules, int shipments, int receipts, int stockEntries, int accounts) {

        public Object[] arguments() {
            return new Object[] {schedules, shipments, receipts, stockEntries, accounts};
        }
    }

    Count count(Example example) {
        return jdbc.sql("select (select count(*) from schedule where regency_code = :regency) as schedules,"
                        + " (select count(*) from shipment where regency_code = :regency) as shipments,"
                        + " (select count(*) from receipt r join shipment s on s.id = r.shipment_id"
                        + " where s.regency_code = :regency) as receipts,"
                        + " (select count(*) from stock_entry e join warehouse w on w.id = e.warehouse_id"
                        + " where w.regency_code = :regency) as stock_entries,"
                        + " (select count(*) from account where (area = :regency or area like :regency || '.%')"
                        + " and username not in (:own)) as accounts")
                .param("regency", example.regency())
                .param("own", own(example))
                .query(Count.class)
                .single();
    }

    /** The same in the words of the office, for the journal. */
    String words(Example example) {
        return messages.getMessage("demo.reset.losses", count(example).arguments(), Locale.forLanguageTag("id"));
    }

    /** The function belongs to the demo's own migrations and refuses every regency that is not the demo's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Example example) {
        entities.flush();
        entities.clear(); // nothing loaded before may be taken for what is there afterwards
        jdbc.sql("select forget_demo_office(:regency, array[:own]::text[])")
                .param("regency", example.regency())
                .param("own", own(example))
                .query((row, number) -> "")
                .list();
    }

    private static List<String> own(Example example) {
        return ExamplePeople.of(example).stream()
                .map(person -> person.username())
                .toList();
    }
}
