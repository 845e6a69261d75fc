package id.kotaksuara.base.job;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Ask for work.
 *
 * @param kind the worker that does it
 * @param subject what it is about: one open job of a kind for each, however many ask
 * @param area the region whose turn it takes
 * @param actor whose turn it takes and in whose name it is done
 * @param group jobs of one group whose areas overlap exclude each other; null: nothing is excluded
 * @param lapses whether it is left alone once nobody has asked for it for a while, as a page does that waits for it
 */
public record Order(
        String kind,
        Lane lane,
        String subject,
        String area,
        Actor actor,
        @Nullable String group,
        boolean lapses) {

    public Order {
        requireNonNull(kind, "kind");
        requireNonNull(lane, "lane");
        requireNonNull(subject, "subject");
        requireNonNull(area, "area");
        requireNonNull(actor, "actor");
    }

    /** @param by the name of who asks, whoever that is signed in as; empty where nobody does */
    public static Order of(Worker worker, String subject, String area, String by) {
        return new Order(worker.kind(), worker.lane(), subject, area, Actor.here(by), null, false);
    }

    /** Asked by whoever is signed in here, under their own name. */
    public static Order of(Worker worker, String subject, String area) {
        return new Order(worker.kind(), worker.lane(), subject, area, Actor.here(), null, false);
    }

    /** The same for a page that waits for it, and asks again and again as long as somebody looks at it. */
    public Order lapsing() {
        return new Order(kind, lane, subject, area, actor, group, true);
    }

    /** The same, refused while a job of the group is open for its area, for one around it or in it. */
    public Order aloneIn(String name) {
        return new Order(kind, lane, subject, area, actor, name, lapses);
    }
}
