package id.kotaksuara.boxes.box;

import id.kotaksuara.base.chain.ChainFile;
import id.kotaksuara.base.chain.ChainHead;
import id.kotaksuara.base.chain.HashChain;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the history of boxes, one chain for each office and election: nothing in it is changed or taken out unseen. */
@Component
public class BoxHistory {

    private static final int FETCHED = 1_000;

    private final BallotBoxes boxes;
    private final JdbcClient jdbc;
    private final HashChain chain;
    private final OfficeClock clock;

    BoxHistory(BallotBoxes boxes, JdbcClient jdbc, HashChain chain, OfficeClock clock) {
        this.boxes = boxes;
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(BoxEvent event) {
        record(List.of(event));
    }

    /** Writes events of one office in their order; they are chained when the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<BoxEvent> events) {
        boxes.flush();
        if (!events.isEmpty()) {
            OfficeKey office = events.get(0).office();
            Instant at = now(office);
            String actor = actor();
            events.forEach(event -> keep(event, at, actor));
            chain.atCommit(scope(office), () -> link(office));
        }
    }

    /** What time it is at the office, as the history keeps it. */
    Instant now(OfficeKey office) {
        return clock.now(office.regency()).truncatedTo(ChronoUnit.MILLIS);
    }

    private void keep(BoxEvent event, Instant at, String actor) {
        jdbc.sql(
                        "insert into box_event (election_code, regency_code, code, kind, at, actor, persons, place, detail)"
                                + " values (:election, :regency, nullif(:code, ''), :kind, :at, :actor, :persons, :place, :detail)")
                .param("election", event.office().election())
                .param("regency", event.office().regency())
                .param("code", event.code())
                .param("kind", event.kind().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("persons", String.join("\n", event.persons()))
                .param("place", event.place())
                .param("detail", event.detail())
                .update();
    }

    /** Adds to the chain what this transaction has written, in its order. */
    private void link(OfficeKey office) {
        List<Recorded> loose = read(office, "chain_number is null order by id");
        List<ChainHead> heads =
                chain.append(scope(office), loose.stream().map(Recorded::line).toList());
        for (int i = 0; i < heads.size(); i++) {
            jdbc.sql("update box_event set chain_number = :number, chain_sum = :sum where id = :id")
                    .param("number", heads.get(i).number())
                    .param("sum", heads.get(i).sum())
                    .param("id", loose.get(i).id())
                    .update();
        }
    }

    private List<Recorded> read(OfficeKey office, String which) {
        return jdbc.sql("select * from box_event where election_code = :election and regency_code = :regency and "
                        + which)
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> read(row))
                .list();
    }

    /** What happened to a box, oldest first. */
    @Transactional(readOnly = true)
    public List<Recorded> of(String code) {
        return jdbc.sql("select * from box_event where code = :code order by id")
                .param("code", code)
                .query((row, number) -> read(row))
                .list();
    }

    /** The codes of boxes that were given up while a shipment had them. */
    @Transactional(readOnly = true)
    public Set<String> lostWith(OfficeKey office, String shipment) {
        return jdbc.sql("select code from box_event where election_code = :election and regency_code = :regency"
                        + " and kind = 'REPLACED' and place = :shipment")
                .param("election", office.election())
                .param("regency", office.regency())
                .param("shipment", shipment)
                .query(String.class)
                .set();
    }

    /** Where the chain of an office stands, to be printed; nothing while nothing happened. */
    @Transactional(readOnly = true)
    public Optional<ChainHead> head(OfficeKey office) {
        return chain.head(scope(office));
    }

    /** The whole history of an office as a file that anybody checks without this database. */
    @Transactional(readOnly = true)
    public void export(OfficeKey office, Writer out) {
        chain.head(scope(office)).ifPresent(head -> {
            var file = new ChainFile(out, head);
            jdbc.sql("select * from box_event where election_code = :election and regency_code = :regency"
                            + " and chain_number is not null order by chain_number")
                    .withFetchSize(FETCHED)
                    .param("election", office.election())
                    .param("regency", office.regency())
                    .query(row -> {
                        Recorded kept = read(row);
                        file.line(kept.number(), Objects.requireNonNull(kept.sum()), kept.line());
                    });
        });
    }

    private static Recorded read(ResultSet row) throws SQLException {
        String persons = row.getString("persons");
        var event = new BoxEvent(
                new OfficeKey(row.getString("election_code"), row.getString("regency_code")),
                Objects.requireNonNullElse(row.getString("code"), ""),
                BoxEventKind.valueOf(row.getString("kind")),
                persons.isEmpty() ? List.of() : persons.lines().toList(),
                row.getString("place"),
                row.getString("detail"));
        return new Recorded(
                event,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getLong("chain_number"),
                row.getString("chain_sum"),
                row.getLong("id"));
    }

    private static String scope(OfficeKey office) {
        return "boxes/" + office.election() + "/" + office.regency();
    }

    static String actor() {
        var asker = SecurityContextHolder.getContext().getAuthentication();
        return asker == null ? "system" : asker.getName();
    }

    /** An event with when and by whom it was written down, and its place in the chain. */
    public record Recorded(
            BoxEvent event,
            Instant at,
            String actor,
            long number,
            @Nullable String sum,
            long id) {
        String line() {
            return event.line(at, actor);
        }
    }
}
