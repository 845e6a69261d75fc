package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One rule broken, by whom and in which slot (or {@link #NO_SLOT}), with the arguments its {@link Rule} names. */
public record Breach(Rule rule, String subject, int slot, List<Object> arguments) {

    public static final int NO_SLOT = -1;

    public Breach {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        arguments = List.copyOf(arguments);
    }

    static Breach of(Rule rule, String subject, int slot, Object... arguments) {
        return new Breach(rule, subject, slot, List.of(arguments));
    }

    /** Of a shared rule: how much there is. */
    long limit() {
        return ((Number) arguments.get(0)).longValue();
    }

    /** Of a shared rule: how much the plan wants. */
    long wanted() {
        return ((Number) arguments.get(1)).longValue();
    }
}
