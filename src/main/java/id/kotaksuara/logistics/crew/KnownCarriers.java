package id.kotaksuara.logistics.crew;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of the drivers and number plates that offices know; each change is written into the journal. */
@Component
@Transactional
class KnownCarriers {

    private final JdbcClient jdbc;
    private final Journal journal;

    KnownCarriers(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What an office can choose from when something leaves. */
    @Transactional(readOnly = true)
    KnownCrew of(String regency) {
        return new KnownCrew(known(regency, CarrierKind.DRIVER), known(regency, CarrierKind.PLATE));
    }

    @Transactional(readOnly = true)
    List<KnownCarrier> known(String regency, CarrierKind kind) {
        return about(
                        "select name, detail, version from known_carrier where regency_code = :regency and kind = :kind"
                                + " order by name",
                        regency,
                        kind)
                .query(KnownCarrier.class)
                .list();
    }

    void add(OfficeKey office, CarrierKind kind, KnownCarrier one) {
        about(
                        "insert into known_carrier (regency_code, kind, name, detail) values (:regency, :kind, :name, :detail)",
                        office.regency(),
                        kind)
                .param("name", one.name())
                .param("detail", one.detail())
                .update();
        record(office, kind, null, one);
    }

    /** Changes what is said of one on behalf of somebody who has seen this version of it. */
    void change(OfficeKey office, CarrierKind kind, KnownCarrier seen, KnownCarrier wanted) {
        changed(
                about(
                                "update known_carrier set detail = :detail, version = version + 1 where regency_code = :regency"
                                        + " and kind = :kind and name = :name and version = :version",
                                office.regency(),
                                kind)
                        .param("detail", wanted.detail()),
                seen);
        record(office, kind, seen, wanted);
    }

    void remove(OfficeKey office, CarrierKind kind, KnownCarrier seen) {
        changed(
                about(
                        "delete from known_carrier where regency_code = :regency and kind = :kind and name = :name"
                                + " and version = :version",
                        office.regency(),
                        kind),
                seen);
        record(office, kind, seen, null);
    }

    private StatementSpec about(String sql, String regency, CarrierKind kind) {
        return jdbc.sql(sql).param("regency", regency).param("kind", kind.name());
    }

    private static void changed(StatementSpec statement, KnownCarrier seen) {
        int rows = statement
                .param("name", seen.name())
                .param("version", seen.version())
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile("crew.changedMeanwhile", seen.name());
        }
    }

    private void record(
            OfficeKey office, CarrierKind kind, @Nullable KnownCarrier before, @Nullable KnownCarrier after) {
        KnownCarrier one = before == null ? after : before;
        String subject =
                kind.name().toLowerCase(Locale.ROOT) + ":" + office.regency() + "/" + (one == null ? "" : one.name());
        String action = before == null ? "added" : after == null ? "removed" : "changed";
        journal.record(new Entry(subject, office.regency(), "journal.crew." + action, words(before), words(after)));
    }

    private static @Nullable String words(@Nullable KnownCarrier one) {
        return one == null ? null : one.name() + (one.detail().isEmpty() ? "" : "; " + one.detail());
    }
}
