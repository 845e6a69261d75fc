package id.kotaksuara.road.report;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.OtherReport.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports that say otherwise than what was recorded, of all movements; nothing of what they say is ever changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OtherReports {

    /** Of one door: nobody counts the same boxes more often in earnest. */
    private static final int MOST = 20;

    /** What lay on a phone is told to be of about the same moment each time it is sent. */
    private static final Duration SENT_AGAIN = Duration.ofMinutes(5);

    private static final String REPLACED = "r.accepted and exists (select from hand_over_report l"
            + " where l.movement = r.movement and l.stop = r.stop and l.accepted and (l.decided_at, l.number) > (r.decided_at, r.number)) as replaced";

    private static final String OF_MOVEMENTS =
            "select r.*, " + REPLACED + " from hand_over_report r where r.movement in (:movements) order by r.number";

    private static final String OF_LEGS =
            "select r.*, " + REPLACED + " from hand_over_report r join tour_movement m on m.number = r.movement"
                    + " where m.election_code = :election and m.district_code like :within and r.decided_at is null order by r.number";

    private final JdbcClient jdbc;

    OtherReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a report, unless one that nobody has decided about already says all it says.
     *
     * @throws RuleBroken where too many are kept
     */
    public boolean keep(OtherReport report) {
        var kept = of(report.movement()).stream()
                .filter(other -> other.stop().equals(report.stop()) && !other.recorded())
                .toList();
        if (kept.stream().anyMatch(other -> saysIt(other, report))) {
            return false;
        }
        if (kept.size() >= MOST) {
            throw new RuleBroken("report.many", MOST);
        }
        add(report);
        return true;
    }

    /** Of what was decided before only the same report, sent once more; who says it again at another time asks again. */
    private static boolean saysIt(OtherReport kept, OtherReport report) {
        var between = Duration.between(kept.at(), report.at()).abs();
        return report.told().addsNothingTo(kept.told()) && (kept.open() || between.compareTo(SENT_AGAIN) < 0);
    }

    /** Keeps what stood in the register, since another report holds: so that nothing that was ever said is lost. */
    public void keepRecorded(OtherReport first, Decision decision) {
        int number = add(first);
        decide(number, new Decision(false, decision.reason(), decision.at(), decision.by()));
        jdbc.sql("update hand_over_report set recorded = true where number = :number")
                .param("number", number)
                .update();
    }

    private int add(OtherReport report) {
        return jdbc.sql("insert into hand_over_report (movement, stop, told, handed_at, reported_at, noted_by)"
                        + " values (:movement, :stop, :told, :at, :reported, :noted) returning number")
                .param("movement", report.movement())
                .param("stop", report.stop())
                .param("told", KeptJson.write(report.told()))
                .param("at", utc(report.at()))
                .param("reported", utc(report.reportedAt()))
                .param("noted", report.notedBy())
                .query(Integer.class)
                .single();
    }

    /** All of a movement, the first one first. */
    public List<OtherReport> of(int movement) {
        return of(List.of(movement));
    }

    /** All of some movements, by movement. */
    @Transactional(readOnly = true)
    public Map<Integer, List<OtherReport>> byMovement(List<Integer> movements) {
        return of(movements).stream().collect(groupingBy(OtherReport::movement));
    }

    private List<OtherReport> of(List<Integer> movements) {
        return movements.isEmpty()
                ? List.of()
                : jdbc.sql(OF_MOVEMENTS)
                        .param("movements", movements)
                        .query((row, line) -> read(row))
                        .list();
    }

    /** Those of a last leg about which nobody has decided. */
    @Transactional(readOnly = true)
    public List<OtherReport> open(LegKey leg) {
        return open(leg.election(), leg.district());
    }

    /** Those of all last legs of an office about which nobody has decided. */
    public List<OtherReport> open(OfficeKey office) {
        return open(office.election(), office.regency() + ".%");
    }

    private List<OtherReport> open(String election, String within) {
        return jdbc.sql(OF_LEGS)
                .params(Map.of("election", election, "within", within))
                .query((row, line) -> read(row))
                .list();
    }

    public OtherReport numbered(int movement, int number) {
        return of(movement).stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("report", String.valueOf(number)));
    }

    /** @throws RuleBroken where somebody has decided before */
    public void decide(int number, Decision decision) {
        int decided = jdbc.sql("update hand_over_report set accepted = :accepted, reason = :reason, decided_at = :at,"
                        + " decided_by = :by where number = :number and decided_at is null")
                .param("accepted", decision.accepted())
                .param("reason", decision.reason())
                .param("at", utc(decision.at()))
                .param("by", decision.by())
                .param("number", number)
                .update();
        if (decided == 0) {
            throw new RuleBroken("report.decided");
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static OtherReport read(ResultSet row) throws SQLException {
        return new OtherReport(
                row.getInt("number"),
                row.getInt("movement"),
                row.getString("stop"),
                KeptJson.read(row.getString("told"), WhatCame.class),
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("noted_by"),
                row.getObject("decided_at") == null ? null : decision(row),
                row.getBoolean("recorded"),
                row.getBoolean("replaced"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getBoolean("accepted"),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"));
    }
}
