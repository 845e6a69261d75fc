package id.kotaksuara.schedule.published;

import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.LegPlan;
import id.kotaksuara.schedule.version.WishAnswer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A district in one version of a schedule as the minutes tell it.
 *
 * @param wish what its PPK asked for, and the answer to that where there is one
 * @param exclusion why it is left out; null while it takes part
 */
public record Agreement(
        String district,
        int difficultyClass,
        Optional<Wish> wish,
        Optional<WishAnswer> answer,
        @Nullable String exclusion,
        List<Part> parts) {

    /**
     * Boxes that leave together; pinned where people keep the day whatever is planned again.
     *
     * @param with codes of the other districts on the vehicles of the first leg
     */
    public record Part(
            String code, int boxes, Optional<Integer> slot, boolean pinned, List<LegPlan> legs, List<String> with) {}

    public Agreement {
        parts = List.copyOf(parts);
    }

    static Agreement of(DistributionSchedule schedule, String district, int difficultyClass) {
        var terms = schedule.terms(district);
        return new Agreement(
                district,
                difficultyClass,
                Optional.ofNullable(terms.wish()).map(day -> new Wish(district, day, terms.wishNote())),
                Optional.ofNullable(terms.answer()),
                terms.exclusion(),
                schedule.ofDistrict(district).stream()
                        .map(part -> new Part(
                                part.code(),
                                part.boxes(),
                                part.slot(),
                                part.pinned(),
                                part.legs(),
                                schedule.rows().companions(part)))
                        .toList());
    }

    public int boxes() {
        return parts.stream().mapToInt(Part::boxes).sum();
    }

    /** Boxes that are left out; what had left before is not among them. */
    public int excludedBoxes() {
        return exclusion == null
                ? 0
                : parts.stream()
                        .filter(part -> part.slot().isEmpty())
                        .mapToInt(Part::boxes)
                        .sum();
    }

    public boolean pinned() {
        return parts.stream().anyMatch(Part::pinned);
    }

    /** Asked for a day and nobody has answered yet. */
    public boolean open() {
        return wish.isPresent() && answer.isEmpty();
    }
}
