package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.Move;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Reason;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.schedule.draft.DistrictCard.Choice;
import id.kotaksuara.schedule.draft.DistrictCard.Part;
import id.kotaksuara.schedule.draft.DistrictCard.Slot;
import id.kotaksuara.schedule.draft.DistrictCard.Why;
import id.kotaksuara.schedule.input.VillageLoad;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a district's card: its wave, what stood in the way of earlier ones, and where it may be moved. */
@Component
class DistrictCards {

    private final DistributionSchedules schedules;
    private final Villages villages;
    private final NameBook names;

    DistrictCards(DistributionSchedules schedules, Villages villages, NameBook names) {
        this.schedules = schedules;
        this.villages = villages;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public DistrictCard of(ScheduleKey key, String district) {
        var schedule = schedules.withNumber(key);
        var parts = schedule.ofDistrict(district);
        if (parts.isEmpty()) {
            throw new NotFound("district", district);
        }
        var state = PlanState.of(schedule);
        var words = names.words(key.regency(), state.problem());
        var table = new Table(schedule, state, words, villageNames(district));
        return new DistrictCard(
                district,
                words.names().of(district),
                difficultyClass(schedule, district),
                schedule.terms(district),
                parts.stream().map(table::part).toList());
    }

    private Map<String, String> villageNames(String district) {
        return villages.ofDistrict(district).stream().collect(toMap(Village::code, Village::name));
    }

    private static int difficultyClass(DistributionSchedule schedule, String district) {
        return schedule.facts().consignments().stream()
                .filter(consignment -> consignment.destination().equals(district))
                .findFirst()
                .orElseThrow()
                .difficultyClass();
    }

    /** All that is needed to tell about one part. */
    private record Table(
            DistributionSchedule schedule, PlanState state, PlannerWords words, Map<String, String> villages) {

        Part part(ScheduledConsignment row) {
            boolean included = schedule.includes(row.districtCode());
            var reasons =
                    included ? Explanations.reasons(state.problem(), state.plan(), row.code()) : List.<Reason>of();
            return new Part(
                    row.code(),
                    words.names().consignment(row.code()),
                    row.boxes(),
                    row.villages().stream().map(this::village).toList(),
                    row.slot().map(this::slot),
                    vehicles(row),
                    row.pinned(),
                    included ? breaches(row.code()) : List.of(),
                    reasons.stream().map(this::why).toList(),
                    row.slot().isPresent() ? List.of() : summary(reasons),
                    included ? choices(row) : List.of());
        }

        private String village(VillageLoad load) {
            return villages.getOrDefault(load.villageCode(), load.villageCode()) + " " + load.boxes();
        }

        private String vehicles(ScheduledConsignment row) {
            return row.legs().stream()
                    .map(leg -> leg.vehicles() + " " + words.names().vehicle(leg.vehicleType()))
                    .collect(joining(" + "));
        }

        private List<String> breaches(String code) {
            return PlanChecker.check(state.problem(), state.plan()).breaches().stream()
                    .filter(breach -> concerns(breach, code))
                    .map(words::breach)
                    .toList();
        }

        /** Its own breaches, those it is named in, and those of the warehouse in its wave. */
        private boolean concerns(Breach breach, String code) {
            boolean named = breach.arguments().stream()
                    .anyMatch(argument -> argument instanceof List<?> ids && ids.contains(code));
            return breach.subject().equals(code) || named || crowded(breach, code);
        }

        private boolean crowded(Breach breach, String code) {
            boolean ofWarehouse = breach.rule() == Rule.NOT_STANDING || breach.rule() == Rule.DOCK_FULL;
            return ofWarehouse
                    && state.plan()
                            .placementOf(code)
                            .filter(placement -> placement.slot() == breach.slot())
                            .isPresent();
        }

        private List<String> summary(List<Reason> reasons) {
            return Explanations.summary(reasons).stream().map(words::summary).toList();
        }

        private Why why(Reason reason) {
            return new Why(slot(reason.slot()), words.reason(reason), reason instanceof Reason.Forbidden);
        }

        private List<Choice> choices(ScheduledConsignment row) {
            return IntStream.range(0, state.problem().slots())
                    .mapToObj(slot -> new Choice(
                            slot(slot),
                            Move.of(state.problem(), state.plan(), row.code(), slot)
                                    .breaches()
                                    .size(),
                            row.slot().filter(now -> now == slot).isPresent()))
                    .toList();
        }

        private Slot slot(int number) {
            var calendar = schedule.calendar();
            return new Slot(number, calendar.dayOf(number), calendar.waveOf(number));
        }
    }
}
