package id.kotaksuara.schedule.meeting;

import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.schedule.published.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The minutes of the meeting about one version (berita acara rapat): dates agreed, wishes and their answers, who is left out. */
public record Minutes(Outcome outcome, List<District> districts) {

    /** A district with its parts, as people call them. */
    public record District(Agreement agreement, String name, List<Part> parts) {

        public District {
            parts = List.copyOf(parts);
        }

        /** The days on which something arrives. */
        public List<LocalDate> arrivals() {
            return parts.stream()
                    .flatMap(part -> part.arrives().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** Some of it has no day. */
        public boolean left() {
            return parts.stream().anyMatch(part -> part.arrives().isEmpty());
        }

        /** Whether all of it arrives on the day its PPK asked for. */
        public boolean met() {
            return agreement.wish().isPresent()
                    && parts.stream().allMatch(part -> part.arrives()
                            .filter(day -> day.equals(agreement.wish().get().day()))
                            .isPresent());
        }
    }

    /** Boxes that leave together: their wave, the day they arrive, the vehicles in words. */
    public record Part(Agreement.Part what, String name, Optional<LocalDate> arrives, String vehicles) {}

    public Minutes {
        districts = List.copyOf(districts);
    }

    /** Those that take part; the loads of others that left before count too. */
    public List<District> included() {
        return districts.stream()
                .filter(district ->
                        district.agreement().boxes() > district.agreement().excludedBoxes())
                .toList();
    }

    /** Those that asked for a day. */
    public List<District> wishing() {
        return districts.stream()
                .filter(district -> district.agreement().wish().isPresent())
                .toList();
    }

    public List<District> excluded() {
        return districts.stream()
                .filter(district -> district.agreement().excludedBoxes() > 0)
                .toList();
    }

    /** Wishes that nobody has answered. */
    public long open() {
        return districts.stream()
                .filter(district -> district.agreement().open())
                .count();
    }
}
