package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices whose own schedules were graded, for whoever comes back to go on. */
@Repository
public class GradedOffices {

    private final JdbcClient jdbc;

    GradedOffices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An office with its last grading. */
    public record Office(OfficeKey key, String name, int grading) {}

    /** Within a region ("" for the nation), the latest first. */
    public List<Office> within(String region) {
        return jdbc.sql(
                        "select g.election_code as election, g.regency_code as regency, r.name, max(g.number) as grading"
                                + " from grading g join regency r on r.code = g.regency_code"
                                + " where g.regency_code like :within and g.state <> 'DISCARDED'"
                                + " group by 1, 2, 3 order by max(g.uploaded_at) desc limit 5")
                .param("within", region + "%")
                .query((row, number) -> new Office(
                        new OfficeKey(row.getString("election"), row.getString("regency")),
                        row.getString("name"),
                        row.getInt("grading")))
                .list();
    }
}
