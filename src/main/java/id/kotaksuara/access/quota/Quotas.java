package id.kotaksuara.access.quota;

import static java.util.Comparator.comparing;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Holds offices and people to what they may have lying about. */
@Component
public class Quotas {

    private static final String MADE_ROOM = "journal.quota.room";

    private final ObjectProvider<Kept> kinds; // which know this desk too
    private final Sweeper sweeper;
    private final Environment settings;
    private final Map<String, Bound> bounds = new ConcurrentHashMap<>();

    Quotas(ObjectProvider<Kept> kinds, Sweeper sweeper, Environment settings) {
        this.kinds = kinds;
        this.sweeper = sweeper;
        this.settings = settings;
    }

    List<Kept> kinds() {
        return kinds.orderedStream().sorted(comparing(Kept::kind)).toList();
    }

    Bound bound(Kept kind) {
        return bounds.computeIfAbsent(kind.kind(), name -> Bound.of(name, settings));
    }

    /**
     * Whether there was room for what somebody has just added, in the same transaction. What was thrown away longest ago
     * makes room.
     *
     * @throws RuleBroken when office or person have more now than they may, so that the transaction is taken back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireRoom(String kindName, String region, String by) {
        var kind = kind(kindName);
        var bound = bound(kind);
        var office = kind.of(region);
        if (office.size() > bound.ofOffice() && makeRoom(kind, office)) {
            office = kind.of(region);
        }
        new Limit(kindName, "office", bound.ofOffice(), bound.sizeOfOffice()).require(office);
        var person = kind.by(by, region);
        if (person.size() > bound.ofPerson() && makeRoom(kind, person)) {
            person = kind.by(by, region);
        }
        new Limit(kindName, "person", bound.ofPerson(), bound.sizeOfPerson()).require(person);
    }

    /**
     * Refuses what {@link #requireRoom} would refuse after it was worked out, where that takes long; what was thrown away
     * makes room.
     *
     * @throws RuleBroken when office or person have as many as they may
     */
    @Transactional(readOnly = true)
    public void expectRoom(String kindName, String region, String by) {
        var kind = kind(kindName);
        var bound = bound(kind);
        expectRoom(kindName, "office", bound.ofOffice(), kind.of(region));
        expectRoom(kindName, "person", bound.ofPerson(), kind.by(by, region));
    }

    private static void expectRoom(String kindName, String whose, int most, List<KeptThing> things) {
        if (things.size() >= most && things.stream().noneMatch(Quotas::isThrownAway)) {
            throw Limit.full(kindName, whose, most);
        }
    }

    private Kept kind(String name) {
        return kinds().stream()
                .filter(one -> one.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }

    /** Of what was thrown away the oldest that nobody has taken out again meanwhile. */
    private boolean makeRoom(Kept kind, List<KeptThing> things) {
        var oldest = things.stream()
                .filter(Quotas::isThrownAway)
                .sorted(comparing(KeptThing::since))
                .filter(thing -> isStillThrownAway(kind, thing))
                .findFirst();
        oldest.ifPresent(thing -> sweeper.remove(kind, thing, MADE_ROOM));
        return oldest.isPresent();
    }

    private static boolean isThrownAway(KeptThing thing) {
        return thing.state() == KeptState.THROWN_AWAY && thing.since() != null;
    }

    /** When nobody else can change it any more. */
    private static boolean isStillThrownAway(Kept kind, KeptThing seen) {
        kind.hold(seen);
        return kind.of(seen.region()).stream().anyMatch(thing -> thing.id() == seen.id() && isThrownAway(thing));
    }

    private record Limit(
            String kind, String whose, int most, @Nullable DataSize size) {

        static RuleBroken full(String kind, String whose, int most) {
            return new RuleBroken("quota.%s.full.%s".formatted(kind, whose), most);
        }

        void require(List<KeptThing> things) {
            if (things.size() > most) {
                throw full(kind, whose, most);
            }
            if (size != null && things.stream().mapToLong(KeptThing::bytes).sum() > size.toBytes()) {
                throw new RuleBroken("quota.%s.large.%s".formatted(kind, whose), size.toMegabytes());
            }
        }
    }
}
