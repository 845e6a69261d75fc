package id.kotaksuara.schedule.input;

import static java.util.Comparator.comparing;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells whether something was worked out for this problem and plan; the same on every machine. */
public final class Fingerprint {

    private Fingerprint() {}

    /** @param way how it is worked out: another one wherever the same problem and plan would get another answer */
    public static String of(String way, PlanningProblem problem, Plan plan) {
        var text = List.of(
                way,
                problem.days(),
                problem.wavesPerDay(),
                problem.firstSlot(),
                new TreeSet<>(problem.closures().days()),
                problem.closures().waves().stream().map(Wave::toString).sorted().toList(),
                problem.origins(),
                problem.vehicles(),
                problem.destinations(),
                problem.consignments().stream().map(Fingerprint::of).toList(),
                problem.shares().sorted(),
                plan.placements().stream()
                        .sorted(comparing(Placement::consignment).thenComparing(Placement::slot))
                        .toList());
        return hash(text.toString());
    }

    /** Sets have no order of their own, so they are told in that of the days. */
    private static String of(Consignment it) {
        return List.of(
                                it.id(),
                                it.origin(),
                                it.destination(),
                                it.boxes(),
                                it.difficultyClass(),
                                it.way().known(),
                                it.way().travelSlots(),
                                it.way().travelByWave(),
                                it.way().escortBusySlots(),
                                it.way().escortByWave(),
                                new TreeSet<>(it.way().blockedDays()),
                                it.way().legs().stream().map(Fingerprint::of).toList())
                        .toString()
                + it.dates()
                + it.cutting();
    }

    private static String of(Leg leg) {
        return List.of(
                        leg.mode(),
                        leg.vehicleTypes(),
                        leg.startSlot(),
                        leg.busySlots(),
                        leg.byWave(),
                        new TreeSet<>(leg.openDays()))
                .toString();
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
