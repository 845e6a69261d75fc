package id.kotaksuara.planner.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads problems and reads and writes plans in the form that is exchanged with other tools. */
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanJson() {}

    public static PlanningProblem problem(Path file) {
        return problem(read(file));
    }

    public static PlanningProblem problem(String json) {
        return problem(JSON.readTree(json));
    }

    public static Plan plan(Path file) {
        return new Plan(all(
                read(file).path("placed"),
                node -> new Placement(
                        node.get("consignment").asString(),
                        node.get("slot").asInt(),
                        all(node.get("vehicleTypes"), JsonNode::asString),
                        all(node.path("parts"), JsonNode::asString))));
    }

    public static void write(String instance, Plan plan, Path file) {
        var placed = plan.placements().stream().map(PlanJson::placed).toList();
        try {
            Files.createDirectories(file.getParent());
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(file.toFile(), Map.of("instance", instance, "placed", placed));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Map<String, Object> placed(Placement placement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("consignment", placement.consignment());
        fields.put("slot", placement.slot());
        fields.put("vehicleTypes", placement.vehicleTypes());
        if (!placement.parts().isEmpty()) {
            fields.put("parts", placement.parts());
        }
        return fields;
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static PlanningProblem problem(JsonNode node) {
        return new PlanningProblem(
                node.get("name").asString(),
                all(node.get("days"), PlanJson::date),
                node.get("wavesPerDay").asInt(),
                all(node.get("warehouses"), PlanJson::origin),
                all(
                        node.get("vehicles"),
                        type -> new CarrierType(
                                type.get("id").asString(),
                                type.get("boxes").asInt(),
                                type.get("count").asInt(),
                                away(type))),
                all(node.path("destinations"), PlanJson::destination),
                all(node.get("consignments"), PlanJson::consignment),
                Closures.NONE,
                node.path("firstSlot").asInt(0),
                Companions.NONE);
    }

    private static List<Away> away(JsonNode node) {
        return all(
                node.path("away"),
                away -> new Away(
                        away.get("untilSlot").asInt(), away.get("count").asInt()));
    }

    private static Cutting cutting(JsonNode node) {
        var parts = all(
                node.path("parts"),
                part -> new Part(part.get("id").asString(), part.get("boxes").asInt(), date(part, "pinnedDay")));
        return parts.isEmpty()
                ? Cutting.NONE
                : new Cutting(parts, node.path("maxLoads").asInt(Cutting.USUAL_LOADS));
    }

    private static Origin origin(JsonNode node) {
        return new Origin(
                node.get("id").asString(),
                node.get("storageCapacity").asInt(),
                node.get("openingBoxes").asInt(),
                node.get("preparedPerWave").asInt(),
                node.get("dockPerWave").asInt(),
                number(node, "escorts"),
                away(node));
    }

    private static Destination destination(JsonNode node) {
        var id = node.get("id").asString();
        var name = node.has("name") ? node.get("name").asString() : id;
        return new Destination(id, name, number(node, "storageCapacity"), date(node, "releaseDay"));
    }

    private static Consignment consignment(JsonNode node) {
        return new Consignment(
                node.get("id").asString(),
                node.get("warehouse").asString(),
                node.get("destination").asString(),
                node.get("boxes").asInt(),
                node.get("difficultyClass").asInt(),
                new Way(
                        node.get("travelSlots").asInt(),
                        node.path("escortBusySlots").asInt(0),
                        all(node.get("legs"), PlanJson::leg),
                        dates(node.path("blockedDays"))),
                new Dates(
                        date(node, "earliestArrival"),
                        date(node, "latestArrival"),
                        date(node, "preferredArrival"),
                        date(node, "pinnedDay")),
                cutting(node));
    }

    private static Leg leg(JsonNode node) {
        return new Leg(
                node.path("mode").asString(""),
                all(node.get("vehicleTypes"), JsonNode::asString),
                node.get("startSlot").asInt(),
                node.get("busySlots").asInt(),
                dates(node.path("openDays")));
    }

    private static Set<LocalDate> dates(JsonNode node) {
        return new LinkedHashSet<>(all(node, PlanJson::date));
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static LocalDate date(JsonNode node, String field) {
        return node.hasNonNull(field) ? date(node.get(field)) : null;
    }

    private static OptionalInt number(JsonNode node, String field) {
        return node.hasNonNull(field) ? OptionalInt.of(node.get(field).asInt()) : OptionalInt.empty();
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> form) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(array::get)
                .map(form)
                .toList();
    }
}
