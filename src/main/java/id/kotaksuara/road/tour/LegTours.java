package id.kotaksuara.road.tour;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.page.LegCourse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tours of last legs; each change is written into the journal. */
@Component
@Transactional
class LegTours {

    private final JdbcClient jdbc;
    private final Journal journal;

    LegTours(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Tours beside who made them and when. */
    record Made(KeptTours tours, Instant at, String by, int version) {

        static Made read(ResultSet row) throws SQLException {
            return new Made(
                    KeptTours.read(row.getString("tours")),
                    row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                    row.getString("planned_by"),
                    row.getInt("version"));
        }
    }

    @Transactional(readOnly = true)
    Optional<Made> of(LegCourse course) {
        return jdbc.sql("select tours, planned_at, planned_by, version from leg_plan where election_code = :election"
                        + " and district_code = :district and homeward = :home")
                .param("election", course.leg().election())
                .param("district", course.leg().district())
                .param("home", course.home())
                .query((row, number) -> Made.read(row))
                .optional();
    }

    /** All of an office out to the villages, by district. */
    @Transactional(readOnly = true)
    Map<String, Made> of(OfficeKey office) {
        var made = new TreeMap<String, Made>();
        jdbc.sql("select district_code, tours, planned_at, planned_by, version from leg_plan"
                        + " where election_code = :election and district_code like :within and not homeward")
                .param("election", office.election())
                .param("within", office.regency() + ".%")
                .query(row -> {
                    made.put(row.getString("district_code"), Made.read(row));
                });
        return made;
    }

    /** Keeps tours on behalf of somebody who has seen this version of those before; -1 where there were none. */
    void keep(LegCourse course, Made tours) {
        if (!follow(course, tours)) {
            throw new ChangedMeanwhile(
                    "tour.changedMeanwhile", new RegionCode(course.leg().district()));
        }
    }

    /** The same; whether they are kept, which they are not where those before are others by now. */
    boolean follow(LegCourse course, Made tours) {
        var leg = course.leg();
        int rows = jdbc.sql(
                        "insert into leg_plan as kept (election_code, district_code, homeward, tours, planned_at, planned_by)"
                                + " values (:election, :district, :home, cast(:tours as jsonb), :at, :by)"
                                + " on conflict (election_code, district_code, homeward) do update set tours = excluded.tours, planned_at = excluded.planned_at, planned_by = excluded.planned_by,"
                                + " version = kept.version + 1 where kept.version = :version")
                .param("election", leg.election())
                .param("district", leg.district())
                .param("home", course.home())
                .param("tours", tours.tours().write())
                .param("at", tours.at().atOffset(ZoneOffset.UTC))
                .param("by", tours.by())
                .param("version", tours.version())
                .update();
        if (rows > 0) {
            record(leg, tours.tours(), course.home() ? "journal.tour.kept.home" : "journal.tour.kept");
        }
        return rows > 0;
    }

    private void record(LegKey leg, KeptTours kept, String action) {
        int stops = kept.tours().stream().mapToInt(tour -> tour.stops().size()).sum();
        String words = kept.tours().size() + " / " + stops;
        journal.record(new Entry(leg.subject(), leg.district(), action, null, words));
    }
}
