package id.kotaksuara.access.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * How much of a kind may lie about and for how long.
 *
 * @param ofOffice so many in an office
 * @param ofPerson so many of a person
 * @param sizeOfOffice so large all of an office together; null: not measured
 * @param sizeOfPerson so large all of a person together; null: not measured
 * @param openFor so long after somebody last worked on it
 * @param uselessFor the same for what has faults or was thrown away
 */
record Bound(
        int ofOffice,
        int ofPerson,
        @Nullable DataSize sizeOfOffice,
        @Nullable DataSize sizeOfPerson,
        Duration openFor,
        Duration uselessFor) {

    Bound {
        if (ofOffice < 1 || ofPerson < 1) {
            throw new IllegalArgumentException("of-office and of-person are at least 1");
        }
        if (openFor.isNegative() || openFor.isZero() || uselessFor.isNegative() || uselessFor.isZero()) {
            throw new IllegalArgumentException("open-for and useless-for are longer than nothing");
        }
    }

    static Bound of(String kind, Environment settings) {
        return Binder.get(settings)
                .bind("kotaksuara.quota." + kind, Bound.class)
                .get();
    }

    /** When a thing goes by itself; empty where it stays. */
    Optional<Instant> end(KeptThing thing) {
        return Optional.ofNullable(thing.since())
                .map(since -> since.plus(thing.state() == KeptState.OPEN ? openFor : uselessFor));
    }

    boolean isOver(KeptThing thing, Instant now) {
        return end(thing).filter(end -> !end.isAfter(now)).isPresent();
    }
}
