package id.kotaksuara.demo;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.demo.example.InDemo;
import id.kotaksuara.region.clock.SimulatedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of the examples that are loaded. They stand still until somebody moves them on. */
@InDemo
@Component
class DemoClocks implements SimulatedTime {

    private final JdbcClient jdbc;

    DemoClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks a regency that is about to be made as the demo's; the database refuses one that is there already. */
    void start(String regency, Instant begins) {
        jdbc.sql("insert into demo_regency (code, now) values (:code, :now)")
                .param("code", regency)
                .param("now", utc(begins))
                .update();
    }

    void setBack(String regency, Instant begins) {
        jdbc.sql("update demo_regency set now = :now where code = :code")
                .param("code", regency)
                .param("now", utc(begins))
                .update();
    }

    void moveOn(String regency, Duration by) {
        jdbc.sql("update demo_regency set now = now + make_interval(secs => :seconds) where code = :code")
                .param("code", regency)
                .param("seconds", by.toSeconds())
                .update();
    }

    /** The regencies of the demo, by code. */
    List<String> regencies() {
        return jdbc.sql("select code from demo_regency order by code")
                .query(String.class)
                .list();
    }

    boolean has(String regency) {
        return regencies().contains(regency);
    }

    /** Where all offices of a region are the demo's, the time of the one furthest on. */
    @Override
    public Optional<Instant> in(String regionCode) {
        return jdbc.sql(
                        "select max(now) from demo_regency where starts_with(code, :within) and not exists (select from regency r"
                                + " where starts_with(r.code, :within) and not exists (select from demo_regency d where d.code = r.code))")
                .param("within", regionCode)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public Map<String, Instant> ofRegencies(String regionCode) {
        return jdbc
                .sql("select code, now from demo_regency where code like :within")
                .param("within", regionCode + "%")
                .query((row, number) -> Map.entry(
                        row.getString("code"),
                        row.getObject("now", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
