package id.kotaksuara.schedule.handout;

import static java.util.Comparator.comparing;

import id.kotaksuara.schedule.meeting.Minutes;
import id.kotaksuara.schedule.meeting.Minutes.District;
import id.kotaksuara.schedule.meeting.Minutes.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A schedule as it is printed to be signed: departures in the order of their waves, or districts by waves on one sheet. */
record SchedulePaper(Minutes minutes, int slots) {

    /** What leaves in one wave. */
    public record Wave(int slot, List<Part> parts) {

        public int boxes() {
            return SchedulePaper.boxes(parts);
        }
    }

    /** The waves in which something leaves. */
    public List<Wave> waves() {
        return IntStream.range(0, slots)
                .mapToObj(slot -> new Wave(slot, leaving(slot)))
                .filter(wave -> !wave.parts().isEmpty())
                .toList();
    }

    /** What has no wave. */
    public List<Part> left() {
        return parts().stream().filter(part -> part.what().slot().isEmpty()).toList();
    }

    public int boxes() {
        return boxes(parts());
    }

    /** What of a district leaves in a wave; nothing is a blank cell. */
    public Optional<Wave> at(District district, int slot) {
        var parts =
                district.parts().stream().filter(part -> leavesIn(part, slot)).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Wave(slot, parts));
    }

    private List<Part> leaving(int slot) {
        return parts().stream()
                .filter(part -> leavesIn(part, slot))
                .sorted(comparing(Part::name))
                .toList();
    }

    private List<Part> parts() {
        return minutes.included().stream()
                .flatMap(district -> district.parts().stream())
                .toList();
    }

    private static boolean leavesIn(Part part, int slot) {
        return part.what().slot().filter(leaves -> leaves == slot).isPresent();
    }

    private static int boxes(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.what().boxes()).sum();
    }
}
