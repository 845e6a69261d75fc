package id.kotaksuara.road.home;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Container;
import id.kotaksuara.road.custody.Luggage.SealedBox;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A movement that no tour plans, as it is typed.
 *
 * @param minutes on the way; empty where the facts of the last leg say it
 * @param boxes by the key of a village; empty where all go that are there
 * @param stations numbers, by the key of a village; empty where none is chosen
 * @param apart whether each station signs for itself, or brings its own
 * @param seals a line for each box: what is written on it, a colon, its seal
 */
record HomeForm(
        @Nullable String kind,
        @Nullable List<String> villages,
        @Nullable Map<String, String> boxes,
        @Nullable Map<String, String> stations,
        @Nullable String apart,
        @Nullable String title,
        @Nullable String driver,
        @Nullable String day,
        @Nullable String hour,
        @Nullable String minutes,
        @Nullable String results,
        @Nullable String small,
        @Nullable String large,
        @Nullable String seals) {

    private static final int LONGEST_SEAL = 40;
    private static final int MOST_SEALS = 2_000;
    private static final int MOST_SLIPS = 5;

    public List<String> villages() {
        return Objects.requireNonNullElse(villages, List.of());
    }

    public Map<String, String> boxes() {
        return Objects.requireNonNullElse(boxes, Map.of());
    }

    public Map<String, String> stations() {
        return Objects.requireNonNullElse(stations, Map.of());
    }

    /** How the fields of a village are named. */
    public static String key(String village) {
        return "v" + village.replace(".", "");
    }

    static HomeForm at(MovementKind kind, LocalDateTime when) {
        String hour = "%02d.%02d".formatted(when.getHour(), when.getMinute());
        return new HomeForm(
                kind.name(),
                List.of(),
                Map.of(),
                Map.of(),
                "",
                "",
                "",
                when.toLocalDate().toString(),
                hour,
                "",
                "",
                "1",
                "1",
                "");
    }

    /** What was asked. */
    record Wanted(
            MovementKind kind,
            List<String> villages,
            Map<String, HomePart> parts,
            boolean apart,
            String title,
            String driver,
            LocalDateTime leaves,
            @Nullable Integer minutes,
            List<Carried> carried,
            List<SealedBox> seals) {

        private static final HomePart ALL = new HomePart(null, List.of());

        /** What of a village goes. */
        HomePart part(String village) {
            return parts.getOrDefault(village, ALL);
        }

        /** Whether the stations of a village sign for their own. */
        boolean apart(String village) {
            return apart || !part(village).stations().isEmpty();
        }
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Wanted wanted(Errors errors, List<VillageBoxes> there) {
        var typed = new Typed(errors, "home.form.");
        var way = typed.choice("kind", kind, MovementKind.class);
        if (way != null && !MovementKind.BY_HAND.contains(way)) {
            typed.slip("kind", "form.missing");
        }
        if (villages().isEmpty()) {
            typed.slip("villages", "home.villages.none");
        }
        String with = typed.words("title", title, 100);
        String who = typed.words("driver", driver, 100);
        var date = typed.day("day", day);
        var time = hour(typed);
        Integer way1 = typed.wholeOrNone("minutes", minutes, 1, 10_000);
        var sealed = seals(typed);
        var carried = way == null ? List.<Carried>of() : carried(typed, way, !sealed.isEmpty());
        boolean each = parts(way);
        var some = way == null ? Map.<String, HomePart>of() : HomePart.typed(this, errors, way, there);
        return typed.fine()
                ? new Wanted(way, villages(), some, each, with, who, date.atTime(time), way1, carried, sealed)
                : null;
    }

    private boolean parts(@Nullable MovementKind way) {
        return way != null && way.ofStations() && "yes".equals(apart);
    }

    /** What is typed once is one movement's, and boxes are looked at by their seals on the way home alone. */
    private void mustBelong(Typed typed, MovementKind way, boolean carried, boolean sealed) {
        boolean several = !way.together() && villages().size() > 1 || way.home() && (parts(way) || severalStations());
        if (several && carried) {
            typed.slip("results", "home.several");
        }
        if (sealed && (several || !way.home())) {
            typed.slip("seals", way.home() ? "home.several" : "home.seals.out");
        }
    }

    private boolean severalStations() {
        return stations().values().stream()
                .anyMatch(text -> HomePart.numbers(text).size() > 1);
    }

    private @Nullable LocalTime hour(Typed typed) {
        return HourField.read(Typed.orEmpty(hour)).orElseGet(() -> typed.slip("hour", "leg.hour"));
    }

    /** Of envelopes with results none said means one of each station; the desk knows how many. */
    private List<Carried> carried(Typed typed, MovementKind way, boolean sealed) {
        var carried = new ArrayList<Carried>();
        for (Container container : way.containers()) {
            String field = container.name().toLowerCase(java.util.Locale.ROOT);
            String text = container == Container.RESULTS ? results : container == Container.SMALL ? small : large;
            Integer number = typed.wholeOrNone(field, text, 0, 10_000);
            if (number != null) {
                carried.add(new Carried(container, number, null));
            }
        }
        mustBelong(typed, way, !carried.isEmpty(), sealed);
        return carried;
    }

    /** A line for each box; of slips the first few are told, since a table pasted askew is one slip in every line. */
    private List<SealedBox> seals(Typed typed) {
        var written = Typed.orEmpty(seals).lines().filter(line -> !line.isBlank());
        var lines = written.limit(MOST_SEALS + 1L).toList();
        if (lines.size() > MOST_SEALS) {
            typed.slip("seals", "home.seals.most", MOST_SEALS);
            return List.of();
        }
        var sealed = new LinkedHashMap<String, SealedBox>();
        int slips = 0;
        for (String line : lines) {
            var read = seal(line);
            if (read == null || sealed.putIfAbsent(read.box(), read) != null) {
                typed.slip("seals", read == null ? "home.seals.line" : "home.seals.twice", beginning(line));
                slips++;
            }
            if (slips == MOST_SLIPS) {
                break;
            }
        }
        return List.copyOf(sealed.values());
    }

    private static @Nullable SealedBox seal(String line) {
        int colon = line.lastIndexOf(':');
        String box = colon < 0 ? "" : line.substring(0, colon).strip();
        String seal = line.substring(colon + 1).strip();
        boolean said = !box.isEmpty() && !seal.isEmpty();
        return said && box.length() <= LONGEST_SEAL && seal.length() <= LONGEST_SEAL
                ? new SealedBox(box, seal, null)
                : null;
    }

    private static String beginning(String line) {
        return line.length() > 2 * LONGEST_SEAL ? line.substring(0, 2 * LONGEST_SEAL) + "…" : line;
    }
}
