package id.kotaksuara.schedule.draft;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.schedule.draft.DistrictCard.Fitting;
import id.kotaksuara.schedule.draft.DistrictCard.Part;
import id.kotaksuara.schedule.draft.DistrictCard.Piece;
import java.util.List;
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
        var asked = asked(schedule, district);
        var table = new Table(schedule, words, villageNames(district), legs(asked, words), judged.known());
        return new DistrictCard(
                district,
                words.names().of(district),
                asked.difficultyClass(),
                schedule.terms(district),
                parts.stream().map(table::part).toList(),
                judged);
    }

    private Map<String, String> villageNames(String district) {
        return villages.ofDistrict(district).stream().collect(toMap(Village::code, Village::name));
    }

    private static List<List<Fitting>> legs(Consignment asked, PlannerWords words) {
        return asked.way().legs().stream()
                .map(leg -> leg.vehicleTypes().stream()
                        .map(type -> new Fitting(type, words.names().vehicle(type)))
                        .toList())
                .toList();
    }

    private static Consignment asked(DistributionSchedule schedule, String district) {
        return schedule.facts().consignments().stream()
                .filter(consignment -> consignment.destination().equals(district))
                .findFirst()
                .orElseThrow();
    }

    /** All that is needed to tell about one load. */
    private record Table(
            DistributionSchedule schedule,
            PlannerWords words,
            Map<String, String> villages,
            List<List<Fitting>> legs,
            Optional<Judgements.All> judged) {

        Part part(ScheduledConsignment row) {
            return new Part(
                    row.code(),
                    words.names().consignment(row.code()),
                    row.boxes(),
                    row.parts().stream().map(this::piece).toList(),
                    row.slot().map(slot -> Judgements.slot(schedule.calendar(), slot)),
                    vehicles(row),
                    legs,
                    row.departed(),
                    judged.map(all -> all.parts().get(row.code())).orElse(DistrictCard.Judged.NOTHING));
        }

        private Piece piece(ScheduledPart part) {
            return new Piece(
                    part.id(),
                    villages.getOrDefault(part.villageCode(), part.villageCode()),
                    Optional.ofNullable(part.load().stations()),
                    part.boxes(),
                    part.pinnedDay() != null);
        }

        private String vehicles(ScheduledConsignment row) {
            return row.legs().stream()
                    .map(leg -> leg.vehicles() + " " + words.names().vehicle(leg.vehicleType()))
                    .collect(joining(" + "));
        }
    }
}
