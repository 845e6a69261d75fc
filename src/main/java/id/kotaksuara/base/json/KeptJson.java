package id.kotaksuara.base.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the components of records, and nothing that is computed from them; reads what was kept before a record said as
 * much as it does now.
 */
public final class KeptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private KeptJson() {}

    public static String write(Object kept) {
        return MAPPER.writeValueAsString(kept);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The value of a number at the top, or another where it does not stand there. */
    public static int number(String json, String name, int otherwise) {
        JsonNode found = MAPPER.readTree(json).get(name);
        return found == null || !found.isInt() ? otherwise : found.intValue();
    }
}
