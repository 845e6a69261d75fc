package id.kotaksuara.delivery.straight;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.goal.StraightDeparture;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentJournal;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets shipments go past the PPK, as movements of the road: from now on, or as soon as they leave. */
@Service
class StraightDesk implements StraightDeparture {

    private static final int LONGEST = 100;

    private final Shipments shipments;
    private final Goals goals;
    private final MovementDesk movements;
    private final Villages villages;
    private final ShipmentJournal journal;
    private final OfficeClock clock;

    StraightDesk(
            Shipments shipments,
            Goals goals,
            MovementDesk movements,
            Villages villages,
            ShipmentJournal journal,
            OfficeClock clock) {
        this.shipments = shipments;
        this.goals = goals;
        this.movements = movements;
        this.villages = villages;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A shipment goes past the PPK from now on.
     *
     * @throws RuleBroken where it is not on the road, does so already, or nobody knows whose boxes it has or who drives
     */
    @Transactional
    public void send(ShipmentKey key, Goal goal, String by) {
        Shipment shipment = shipments.lock(key);
        goals.mustBePpk(shipment);
        if (shipment.status() != ShipmentStatus.DISPATCHED) {
            throw new RuleBroken("delivery.no_longer.DISPATCHED", shipment.number());
        }
        go(shipment, goal, by);
    }

    private void go(Shipment shipment, Goal goal, String by) {
        int number = movements.straight(sending(shipment, goal), shipment.number(), by);
        goals.keep(shipment, new Goals.Straight(goal, number));
        journal.straight(shipment, number, true);
    }

    /**
     * A shipment is to go past the PPK once it leaves, or by the PPK after all.
     *
     * @throws RuleBroken where it has left, or nobody knows whose boxes it has
     */
    @Transactional
    public void plan(ShipmentKey key, Goal goal) {
        Shipment shipment = shipments.lock(key);
        if (shipment.status() != ShipmentStatus.PLANNED) {
            throw new RuleBroken("delivery.no_longer.PLANNED", shipment.number());
        }
        if (goal == goals.of(shipment)) {
            return;
        }
        if (goal == Goal.PPK) {
            goals.forget(shipment);
        } else {
            mustBeKnown(shipment, shipment.contents());
            goals.plan(shipment, goal);
        }
        journal.aims(shipment, goal.name());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void left(Shipment shipment, Goal goal) {
        shipments.flush(); // the road reads what has left by statements of its own
        var asker = SecurityContextHolder.getContext().getAuthentication();
        go(shipment, goal, asker == null ? "system" : asker.getName());
    }

    /** The address of what is printed for the receivers. */
    @Transactional(readOnly = true)
    public String paper(ShipmentKey key) {
        Shipment shipment = shipments.withKey(key);
        int movement = goals.straight(shipment).orElseThrow().movement();
        return leg(shipment).path() + "/movements/" + movement;
    }

    private static LegKey leg(Shipment shipment) {
        return new LegKey(shipment.waybill().electionCode(), shipment.waybill().districtCode());
    }

    private MovementDesk.Sending sending(Shipment shipment, Goal goal) {
        var driven = shipment.carriers().stream()
                .filter(each -> !each.driver().isBlank())
                .toList();
        if (driven.isEmpty()) {
            throw new RuleBroken("delivery.straight.driver", shipment.number());
        }
        Instant left = Objects.requireNonNull(shipment.departedAt());
        String vehicle = named(driven, it -> it.vehicleType() + " " + it.plate());
        return new MovementDesk.Sending(
                leg(shipment),
                MovementKind.STRAIGHT,
                cut(vehicle.isEmpty() ? shipment.number() : vehicle),
                cut(named(driven, it -> it.driver() + " " + it.phone())),
                left.atZone(clock.zoneId(shipment.waybill().districtCode())),
                loads(shipment, goal),
                Luggage.NONE,
                "",
                1,
                company(shipment, driven));
    }

    private static Company company(Shipment shipment, List<Carrier> driven) {
        return new Company(
                cut(named(driven, Carrier::plate)),
                cut(String.join(", ", shipment.escorts())),
                cut(String.join(", ", shipment.seals())));
    }

    private static String named(List<Carrier> carriers, Function<Carrier, String> name) {
        return carriers.stream()
                .map(name)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private List<HandOver> loads(Shipment shipment, Goal goal) {
        var loaded = shipment.contents().stream()
                .filter(content -> content.loaded() > 0)
                .toList();
        mustBeKnown(shipment, loaded);
        var names = villages.ofDistrict(shipment.waybill().districtCode()).stream()
                .collect(Collectors.toMap(Village::code, Village::name));
        Instant due = Objects.requireNonNullElse(shipment.expectedArrival(), shipment.departedAt());
        return stops(loaded, goal).entrySet().stream()
                .map(stop -> load(stop.getKey(), stop.getValue(), names, due))
                .toList();
    }

    private static void mustBeKnown(Shipment shipment, List<Content> contents) {
        if (contents.stream().anyMatch(content -> content.station() == null)) {
            throw new RuleBroken("delivery.straight.unknown", shipment.number());
        }
    }

    private static Map<StopCode, List<Content>> stops(List<Content> loaded, Goal goal) {
        return loaded.stream()
                .collect(groupingBy(
                        content -> new StopCode(
                                Objects.requireNonNull(content.villageCode()),
                                goal == Goal.STATION ? Objects.requireNonNull(content.stationNumber()) : 0),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static HandOver load(StopCode stop, List<Content> contents, Map<String, String> names, Instant due) {
        int boxes = contents.stream().mapToInt(Content::loaded).sum();
        String name = stop.name(names.getOrDefault(stop.village(), stop.village()));
        return new HandOver(stop, name, contents.size(), boxes, 0, due, null, null);
    }
}
