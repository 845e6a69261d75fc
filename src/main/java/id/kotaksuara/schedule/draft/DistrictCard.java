package id.kotaksuara.schedule.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A district in one version of the schedule: its parts, their waves, and why. */
record DistrictCard(String code, String name, int difficultyClass, DistrictTerms terms, List<Part> parts) {

    /** Boxes that leave together. */
    record Part(
            String code,
            String name,
            int boxes,
            List<String> villages,
            Optional<Slot> slot,
            String vehicles,
            boolean pinned,
            List<String> breaches,
            List<Why> reasons,
            List<String> summary,
            List<Choice> choices) {}

    /** A wave by its slot, its day, and its number on the day. */
    record Slot(int number, LocalDate day, int wave) {}

    /** What stands against one wave. */
    record Why(Slot slot, String sentence, boolean forbidden) {}

    /** A wave to move to, and how many rules that would break. */
    record Choice(Slot slot, int breaches, boolean current) {}

    public int boxes() {
        return parts.stream().mapToInt(Part::boxes).sum();
    }

    public boolean pinned() {
        return parts.stream().anyMatch(Part::pinned);
    }

    public boolean placed() {
        return parts.stream().anyMatch(part -> part.slot().isPresent());
    }
}
