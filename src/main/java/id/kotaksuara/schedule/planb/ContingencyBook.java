package id.kotaksuara.schedule.planb;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import id.kotaksuara.schedule.draft.ScheduleKey;
import id.kotaksuara.schedule.draft.ScheduleState;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was worked out for a schedule until the schedule is another; every instance finds it there. */
@Repository
class ContingencyBook {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private final JdbcClient jdbc;

    ContingencyBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans for each closure of a schedule, found in the book or worked out now. */
    List<PlanB> of(ScheduleKey key, ScheduleState state) {
        String fingerprint = Fingerprint.of(state.problem(), state.plan());
        return find(key, fingerprint).orElseGet(() -> {
            var plans = Closure.of(state.problem(), state.plan()).stream()
                    .map(closure -> Detour.of(state.problem(), state.plan(), closure))
                    .toList();
            keep(key, fingerprint, plans);
            return plans;
        });
    }

    private Optional<List<PlanB>> find(ScheduleKey key, String fingerprint) {
        return jdbc.sql("select plans from contingency where election_code = :election and regency_code = :regency"
                        + " and schedule_number = :number and fingerprint = :fingerprint")
                .param("election", key.election())
                .param("regency", key.regency())
                .param("number", key.number())
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .map(json -> MAPPER.readValue(json, PlanB.All.class).plans());
    }

    private void keep(ScheduleKey key, String fingerprint, List<PlanB> plans) {
        jdbc.sql("insert into contingency (election_code, regency_code, schedule_number, fingerprint, plans)"
                        + " values (:election, :regency, :number, :fingerprint, cast(:plans as jsonb))"
                        + " on conflict (election_code, regency_code, schedule_number)"
                        + " do update set fingerprint = excluded.fingerprint, plans = excluded.plans")
                .param("election", key.election())
                .param("regency", key.regency())
                .param("number", key.number())
                .param("fingerprint", fingerprint)
                .param("plans", MAPPER.writeValueAsString(new PlanB.All(plans)))
                .update();
    }
}
