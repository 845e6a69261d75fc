package id.kotaksuara.planner.touring;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One rule broken, by which stop or vehicle, with the arguments that its {@link TourRule} names. */
public record TourBreach(TourRule rule, String subject, List<Object> arguments) {

    public TourBreach {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        arguments = List.copyOf(arguments);
    }

    static TourBreach of(TourRule rule, String subject, Object... arguments) {
        return new TourBreach(rule, subject, List.of(arguments));
    }
}
