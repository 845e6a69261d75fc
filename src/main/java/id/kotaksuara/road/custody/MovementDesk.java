package id.kotaksuara.road.custody;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.WaitingTours.Leaving;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.input.StraightWay;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.MovementSecret;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets movements leave and takes that back; each step is written into the journal. */
@Component
@Transactional
public class MovementDesk {

    private static final String LEFT = "journal.custody.left.";

    private final Movements movements;
    private final LastLegs legs;
    private final Whereabouts whereabouts;
    private final WaitingTours waiting;
    private final StraightWay straight;
    private final Journal journal;
    private final OfficeClock clock;
    private final SecureRandom random = new SecureRandom();

    MovementDesk(
            Movements movements,
            LastLegs legs,
            Whereabouts whereabouts,
            WaitingTours waiting,
            StraightWay straight,
            Journal journal,
            OfficeClock clock) {
        this.whereabouts = whereabouts;
        this.movements = movements;
        this.legs = legs;
        this.waiting = waiting;
        this.straight = straight;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TourMovement> of(LegKey leg) {
        return movements.of(leg);
    }

    @Transactional(readOnly = true)
    public List<TourMovement> of(OfficeKey office) {
        return movements.of(office);
    }

    @Transactional(readOnly = true)
    public TourMovement numbered(LegKey leg, int number) {
        return movements.numbered(leg, number);
    }

    /** Movements with these numbers, also where they were withdrawn. */
    @Transactional(readOnly = true)
    public List<TourMovement> numbered(List<Integer> numbers) {
        return movements.numbered(numbers);
    }

    /**
     * A tour leaves with everything that its plan has for its stops.
     *
     * @throws RuleBroken before its day, unless somebody has said that it does
     */
    int leave(LegKey leg, Leaving tour, String by) {
        legs.hold(leg);
        var known = whereabouts.known(leg);
        var line = WaitingTours.keyed(waiting.of(leg, known), tour.key());
        if (waiting.isAhead(line, leg) && !tour.early()) {
            throw new RuleBroken("custody.early");
        }
        var leaves = waiting.movement(leg, line, tour, WaitingTours.trip(line, known.movements()));
        return add(leaves, line.vehicle().code(), "", by);
    }

    /** A shipment that has left the office goes past the PPK; not where something has taken boxes of it along from there. */
    public int straight(Sending it, String shipment, String by) {
        legs.hold(it.leg());
        waiting.mustNotHaveTaken(it.leg(), shipment);
        return add(it.movement(MovementSecret.random(random)), "", shipment, by);
    }

    /**
     * Boxes leave that no plan of tours has, or are made ready to; of one last leg and one kind, told in one line.
     *
     * @return the number of the last of these movements
     * @throws RuleBroken where nothing goes, or a village has not so many that are not farther yet and nobody has made ready
     */
    public int send(List<Sending> all, String by) {
        var first = all.get(0);
        legs.hold(first.leg());
        var villages = whereabouts.of(first.leg()).stream().collect(toMap(VillageBoxes::village, identity()));
        var free = new HashMap<String, Integer>();
        villages.forEach((code, village) -> free.put(code, village.free(first.kind())));
        var told = new ArrayList<String>();
        int number = 0;
        for (Sending it : all) {
            if (it.loads().isEmpty()) {
                throw new RuleBroken("custody.nothing", it.title());
            }
            it.loads().forEach(load -> take(load, free, villages.get(load.village())));
            var goes = it.movement(MovementSecret.random(random))
                    .with(it.luggage().takingOver(it.kind(), it.loads(), villages));
            number = movements.add(goes, it.vehicle(), "", by);
            told.add(number + "; " + it.title() + "; " + it.driver());
        }
        record(first.leg(), LEFT + first.kind(), String.join(" · ", told));
        return number;
    }

    /** Of what is free, which is that much less for the next. */
    private static void take(HandOver load, Map<String, Integer> free, VillageBoxes village) {
        int there = free.merge(load.village(), -load.boxes(), Integer::sum) + load.boxes();
        int notCome = village.at(BoxPlace.WAREHOUSE);
        if (there < Math.max(1, load.boxes())) {
            throw notCome > 0
                    ? new RuleBroken("custody.not.come", load.name(), notCome)
                    : new RuleBroken("custody.not.there", load.name(), there);
        }
    }

    /**
     * What is sent; the vehicle is one of those of the last leg, or none.
     *
     * @param unit which of that kind, from 1
     * @param leaves in the future where it is only made ready
     * @param company unsaid where nobody has said more of its vehicle
     */
    public record Sending(
            LegKey leg,
            MovementKind kind,
            String title,
            String driver,
            ZonedDateTime leaves,
            List<HandOver> loads,
            Luggage luggage,
            String vehicle,
            int unit,
            Company company) {

        TourMovement movement(MovementSecret secret) {
            return new TourMovement(
                    0,
                    kind,
                    leg,
                    title,
                    unit,
                    1,
                    leaves.toLocalDate(),
                    driver,
                    secret,
                    leaves.toInstant(),
                    false,
                    false,
                    loads,
                    luggage,
                    company);
        }
    }

    private int add(TourMovement movement, String vehicle, String shipment, String by) {
        int number = movements.add(movement, vehicle, shipment, by);
        record(movement.leg(), LEFT + movement.kind(), number + "; " + movement.name() + "; " + movement.driver());
        return number;
    }

    void withdraw(LegKey leg, int number) {
        movements.hold(number);
        var movement = movements.numbered(leg, number);
        if (!movements.withdraw(number, clock.now(leg.district()))) {
            throw new RuleBroken("custody.received");
        }
        if (movement.kind() == MovementKind.STRAIGHT) {
            straight.withdrawn(number);
        }
        record(leg, "journal.custody.withdrawn", String.valueOf(number));
    }

    private void record(LegKey leg, String action, String words) {
        journal.record(new Entry(leg.subject(), leg.district(), action, null, words));
    }
}
