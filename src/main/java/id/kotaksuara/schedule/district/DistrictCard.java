package id.kotaksuara.schedule.district;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.schedule.input.StationRange;
import id.kotaksuara.schedule.version.DistrictTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A district in one version of the schedule: its parts, their waves, and why.
 *
 * @param judged whether what the rules say is known yet
 */
record DistrictCard(
        String code, String name, int difficultyClass, DistrictTerms terms, List<Part> parts, Answer<?> judged) {

    /**
     * A load: boxes that leave together, or that have no wave.
     *
     * @param legs the types of vehicles that fit, leg by leg
     */
    record Part(
            String code,
            String name,
            int boxes,
            List<Piece> pieces,
            Optional<Slot> slot,
            String vehicles,
            List<List<Fitting>> legs,
            Chosen chosen,
            boolean departed,
            Judged judged) {

        public boolean pinned() {
            return pieces.stream().anyMatch(Piece::pinned);
        }
    }

    /**
     * The vehicles that people chose for a load.
     *
     * @param types those that are kept, leg by leg and empty where any will do; none where nobody chose
     * @param lost why others cannot be kept, in words
     */
    record Chosen(List<String> types, List<String> lost) {

        public boolean kept() {
            return types.stream().anyMatch(type -> !type.isEmpty());
        }

        public boolean is(int leg, String type) {
            return leg < types.size() && types.get(leg).equals(type);
        }
    }

    /** What stays together whatever the load: a village, or some of its polling stations. */
    record Piece(String id, String village, Optional<StationRange> stations, int boxes, boolean pinned) {}

    /** A type of vehicle for a leg. */
    record Fitting(String type, String name) {}

    /** What the rules say to one part: what it breaks, what stood in the way of other waves, and where it may be moved. */
    record Judged(List<String> breaches, List<Why> reasons, List<String> summary, List<Choice> choices) {
        static final Judged NOTHING = new Judged(List.of(), List.of(), List.of(), List.of());
    }

    /** A wave by its slot, its day, and its number on the day. */
    record Slot(int number, LocalDate day, int wave) {}

    /** What stands against one wave. */
    record Why(Slot slot, String sentence, boolean forbidden) {}

    /** A wave to move to, and how many rules that would break. */
    record Choice(Slot slot, int breaches, boolean current) {}

    public int boxes() {
        return parts.stream().mapToInt(Part::boxes).sum();
    }

    /** Whether anything of it has not left, which alone can be decided about. */
    public boolean waits() {
        return waiting().findAny().isPresent();
    }

    public boolean pinned() {
        return waiting().anyMatch(Part::pinned);
    }

    public boolean placed() {
        return waiting().anyMatch(part -> part.slot().isPresent());
    }

    /** Why what waits is left out. */
    public @Nullable String exclusion() {
        return waits() ? terms.exclusion() : null;
    }

    private Stream<Part> waiting() {
        return parts.stream().filter(part -> !part.departed());
    }
}
