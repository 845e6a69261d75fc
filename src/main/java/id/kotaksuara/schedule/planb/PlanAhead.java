package id.kotaksuara.schedule.planb;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was worked out ahead for a district whose way is closed on the day it was to leave, in the reader's words.
 *
 * @param path of its page in the binder
 * @param pending whether it is being worked out anew; then nothing else is known
 * @param own the district's loads of that day
 * @param others the first of the other districts that leave otherwise; empty where none does
 * @param more boxes that no wave takes any more because of it
 */
public record PlanAhead(String path, boolean pending, List<Leaving> own, String others, int more) {

    public PlanAhead {
        requireNonNull(path, "path");
        own = List.copyOf(own);
        requireNonNull(others, "others");
    }

    /**
     * A load that was to leave on that day.
     *
     * @param to when it leaves instead; empty where it cannot any more
     * @param why it cannot
     */
    public record Leaving(String name, int boxes, String to, String vehicles, String why) {
        public boolean stays() {
            return to.isEmpty();
        }
    }

    static PlanAhead awaited(String path) {
        return new PlanAhead(path, true, List.of(), "", 0);
    }

    static PlanAhead of(String path, BinderPage page) {
        var own = page.own().stream()
                .map(it -> new Leaving(it.name(), it.boxes(), it.to(), it.vehicles(), it.why()))
                .toList();
        return new PlanAhead(path, false, own, page.named(), page.left().more());
    }
}
