package id.kotaksuara.logistics.people;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of the people whom offices know; each change is written into the journal. */
@Component
@Transactional
public class PeopleRegister {

    private static final String THIS_ONE = " where regency_code = :regency and coalesce(district_code, '') = :district"
            + " and name = :name and version = :version";

    private final JdbcClient jdbc;
    private final Journal journal;

    PeopleRegister(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public KnownPeople of(String regency) {
        return new KnownPeople(
                jdbc.sql("select name, duty, coalesce(district_code, '') as district, phone, version from known_person"
                                + " where regency_code = :regency order by district, name")
                        .param("regency", regency)
                        .query(KnownPerson.class)
                        .list());
    }

    void add(OfficeKey office, KnownPerson one) {
        described(
                        "insert into known_person (regency_code, district_code, name, duty, phone)"
                                + " values (:regency, nullif(:district, ''), :name, :duty, :phone)",
                        office,
                        one)
                .update();
        record(office, null, one);
    }

    /** Changes duty or telephone of somebody on behalf of a person who has seen this version. */
    void change(OfficeKey office, KnownPerson seen, KnownPerson wanted) {
        changed(
                described(
                        "update known_person set duty = :duty, phone = :phone, version = version + 1" + THIS_ONE,
                        office,
                        wanted),
                seen);
        record(office, seen, wanted);
    }

    void remove(OfficeKey office, KnownPerson seen) {
        changed(about("delete from known_person" + THIS_ONE, office, seen), seen);
        record(office, seen, null);
    }

    private StatementSpec described(String sql, OfficeKey office, KnownPerson one) {
        return about(sql, office, one).param("duty", one.duty().name()).param("phone", one.phone());
    }

    private StatementSpec about(String sql, OfficeKey office, KnownPerson one) {
        return jdbc.sql(sql)
                .param("regency", office.regency())
                .param("district", one.district())
                .param("name", one.name());
    }

    private static void changed(StatementSpec statement, KnownPerson seen) {
        if (statement.param("version", seen.version()).update() == 0) {
            throw new ChangedMeanwhile("people.changedMeanwhile", seen.name());
        }
    }

    private void record(OfficeKey office, @Nullable KnownPerson before, @Nullable KnownPerson after) {
        KnownPerson one = before == null ? after : before;
        String subject = "person:" + office.regency() + "/" + (one == null ? "" : one.name());
        String action = before == null ? "added" : after == null ? "removed" : "changed";
        journal.record(new Entry(
                subject,
                office.regency(),
                "journal.people." + action,
                before == null ? null : before.words(),
                after == null ? null : after.words()));
    }
}
