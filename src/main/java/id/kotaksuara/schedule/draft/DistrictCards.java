package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.schedule.draft.DistrictCard.Part;
import id.kotaksuara.schedule.input.VillageLoad;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a district's card: its wave, what stood in the way of earlier ones, and where it may be moved. */
@Component
class DistrictCards {

    private final DistributionSchedules schedules;
    private final Villages villages;
    private final NameBook names;
    private final Judgements judgements;

    DistrictCards(DistributionSchedules schedules, Villages villages, NameBook names, Judgements judgements) {
        this.schedules = schedules;
        this.villages = villages;
        this.names = names;
        this.judgements = judgements;
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
        var judged = judgements.of(schedule, district, words);
        var table = new Table(schedule, words, villageNames(district), judged.known());
        return new DistrictCard(
                district,
                words.names().of(district),
                difficultyClass(schedule, district),
                schedule.terms(district),
                parts.stream().map(table::part).toList(),
                judged);
    }

    private Map<String, String> villageNames(String district) {
        return villages.ofDistrict(district).stream().collect(toMap(Village::code, Village::name));
    }

    private static int difficultyClass(DistributionSchedule schedule, String district) {
        return schedule.facts().consignments().stream()
                .filter(consignment -> consignment.destination().equals(district))
                .findFirst()
                .orElseThrow()
                .shownClass();
    }

    /** All that is needed to tell about one part. */
    private record Table(
            DistributionSchedule schedule,
            PlannerWords words,
            Map<String, String> villages,
            Optional<Judgements.All> judged) {

        Part part(ScheduledConsignment row) {
            return new Part(
                    row.code(),
                    words.names().consignment(row.code()),
                    row.boxes(),
                    row.villages().stream().map(this::village).toList(),
                    row.slot().map(slot -> Judgements.slot(schedule.calendar(), slot)),
                    vehicles(row),
                    row.pinned(),
                    judged.map(all -> all.parts().get(row.code())).orElse(DistrictCard.Judged.NOTHING));
        }

        private String village(VillageLoad load) {
            return villages.getOrDefault(load.villageCode(), load.villageCode()) + " " + load.boxes();
        }

        private String vehicles(ScheduledConsignment row) {
            return row.legs().stream()
                    .map(leg -> leg.vehicles() + " " + words.names().vehicle(leg.vehicleType()))
                    .collect(joining(" + "));
        }
    }
}
