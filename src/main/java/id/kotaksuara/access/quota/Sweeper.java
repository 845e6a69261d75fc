package id.kotaksuara.access.quota;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes single things away, each with its line in the journal. */
@Component
class Sweeper {

    private static final String SWEPT = "journal.quota.swept";

    private final Journal journal;
    private final OfficeClock clock;

    Sweeper(Journal journal, OfficeClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    List<KeptThing> over(Kept kind, Bound bound) {
        return kind.all().stream()
                .filter(thing -> bound.isOver(thing, clock.now(thing.region())))
                .toList();
    }

    /** Takes away what is still over when nobody else can change it any more. */
    @Transactional
    public boolean sweep(Kept kind, Bound bound, KeptThing seen) {
        kind.hold(seen);
        var still = kind.of(seen.region()).stream()
                .filter(thing -> thing.id() == seen.id() && bound.isOver(thing, clock.now(thing.region())))
                .findFirst();
        still.ifPresent(thing -> remove(kind, thing, SWEPT));
        return still.isPresent();
    }

    void remove(Kept kind, KeptThing thing, String action) {
        journal.record(kind.remove(thing, action));
    }
}
