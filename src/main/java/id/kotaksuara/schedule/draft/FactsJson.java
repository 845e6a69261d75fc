package id.kotaksuara.schedule.draft;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import id.kotaksuara.planner.planning.PlanningProblem;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a planning problem as JSON beside the schedule that answers it. */
final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private FactsJson() {}

    static String write(PlanningProblem problem) {
        return MAPPER.writeValueAsString(problem);
    }

    static PlanningProblem read(String json) {
        return MAPPER.readValue(json, PlanningProblem.class);
    }
}
