package id.kotaksuara.schedule.published;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.progress.SoFar;
import id.kotaksuara.schedule.published.PublishedSchedule.UnplacedConsignment;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import id.kotaksuara.schedule.version.VersionName;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other features may know of schedules. */
@Component
public class Schedules {

    private final DistributionSchedules schedules;
    private final OfficeClock clock;
    private final SoFar soFar;

    Schedules(DistributionSchedules schedules, OfficeClock clock, SoFar soFar) {
        this.schedules = schedules;
        this.clock = clock;
        this.soFar = soFar;
    }

    /** The schedule that shipments of a regency follow, with every consignment that has a day. */
    @Transactional(readOnly = true)
    public Optional<PublishedSchedule> published(OfficeKey office) {
        return schedules
                .findByOfficeAndStatus(office, ScheduleStatus.PUBLISHED)
                .map(schedule -> publish(schedule, clock.zone(office.regency()).zoneId()));
    }

    /** One version, with what it answers and its plan. */
    @Transactional(readOnly = true)
    public ScheduleState state(ScheduleKey key) {
        var schedule = schedules.withNumber(key);
        return ScheduleState.of(schedule, PlanState.of(schedule, soFar.of(key.office())));
    }

    /** The same as it was planned, whatever has left since and whichever waves are over. */
    @Transactional(readOnly = true)
    public ScheduleState asPlanned(ScheduleKey key) {
        var schedule = schedules.withNumber(key);
        return ScheduleState.of(schedule, PlanState.of(schedule));
    }

    /** All versions that somebody may still want, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionName> all(OfficeKey office) {
        return schedules.findNamesByOfficeAndStatusNotOrderByNumberDesc(office, ScheduleStatus.DISCARDED);
    }

    /** What was asked and decided about every district of a version, hardest first. */
    @Transactional(readOnly = true)
    public List<Agreement> agreements(ScheduleKey key) {
        var schedule = schedules.withNumber(key);
        return schedule.facts().consignments().stream()
                .collect(toMap(Consignment::destination, Consignment::shownClass, Math::max, TreeMap::new))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> Agreement.of(schedule, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PublishedSchedule publish(DistributionSchedule schedule, ZoneId zone) {
        var included = schedule.consignments().stream()
                .filter(ScheduledConsignment::takesPart)
                .toList();
        return new PublishedSchedule(
                schedule.office(),
                schedule.number(),
                included.stream()
                        .filter(consignment -> consignment.slot().isPresent())
                        .map(consignment -> shipment(schedule, consignment, zone))
                        .sorted(comparing(PlannedShipment::departure).thenComparing(PlannedShipment::consignmentCode))
                        .toList(),
                included.stream()
                        .filter(consignment -> consignment.slot().isEmpty())
                        .map(left -> new UnplacedConsignment(left.code(), left.districtCode(), left.boxes()))
                        .toList());
    }

    private static PlannedShipment shipment(
            DistributionSchedule schedule, ScheduledConsignment consignment, ZoneId zone) {
        var calendar = schedule.calendar();
        int slot = consignment.slot().orElseThrow();
        var departure = calendar.departure(slot, zone);
        return new PlannedShipment(
                consignment.code(),
                consignment.districtCode(),
                consignment.villages(),
                consignment.boxes(),
                consignment.warehouseCode(),
                calendar.dayOf(slot),
                calendar.waveOf(slot),
                departure,
                departure.plus(Duration.ofMinutes(consignment.travelMinutes())),
                consignment.legs(),
                schedule.rows().companions(consignment));
    }
}
