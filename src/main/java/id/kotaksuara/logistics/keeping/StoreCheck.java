package id.kotaksuara.logistics.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody went through the list of what a store needs. */
record StoreCheck(LocalDate day, String person, Map<Criterion, Answer> answers) {
    StoreCheck {
        answers = Map.copyOf(answers);
    }

    /**
     * What was found.
     *
     * @param due by when what is lacking has to be there, null where nobody said
     */
    record Answer(boolean lacking, String note, @Nullable LocalDate due) {}

    /** What is lacking, in the order of the list. */
    public List<Criterion> lacking() {
        return List.of(Criterion.values()).stream()
                .filter(one -> answers.containsKey(one) && answers.get(one).lacking())
                .toList();
    }

    /** Whether boxes stand on the floor. */
    public boolean floorContact() {
        return lacking().contains(Criterion.OFF_FLOOR);
    }

    /** Whether something is lacking whose day has come, or comes within so many days. */
    public boolean pressing(LocalDate today, int days) {
        return lacking().stream()
                .map(one -> answers.get(one).due())
                .anyMatch(due -> due != null && due.isBefore(today.plusDays(days + 1L)));
    }

    String said() {
        return day + ", " + person + ": " + lacking();
    }
}
