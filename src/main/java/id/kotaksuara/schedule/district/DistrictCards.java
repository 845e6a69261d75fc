package id.kotaksuara.schedule.district;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.schedule.district.DistrictCard.Fitting;
import id.kotaksuara.schedule.district.DistrictCard.Part;
import id.kotaksuara.schedule.district.DistrictCard.Piece;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.Fleet;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import id.kotaksuara.schedule.version.ScheduledPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a district's card: its wave, what stood in the way of earlier ones, and where it may be moved. */
@Component
class DistrictCards {

    private final DistributionSchedules schedules;
    private final Villages villages;
    private final RegencyNames names;
    private final Judgements judgements;
    private final Replanner replanner;

    DistrictCards(
            DistributionSchedules schedules,
            Villages villages,
            RegencyNames names,
            Judgements judgements,
            Replanner replanner) {
        this.schedules = schedules;
        this.villages = villages;
        this.names = names;
        this.judgements = judgements;
        this.replanner = replanner;
    }

    @Transactional(readOnly = true)
    public DistrictCard of(ScheduleKey key, String district) {
        var schedule = schedules.withNumber(key);
        var parts = schedule.ofDistrict(district);
        if (parts.isEmpty()) {
            throw new NotFound("district", district);
        }
        var state = replanner.now(schedule);
        var words = names.words(key.regency(), state.problem());
        var judged = judgements.of(schedule, district, words);
        var facts = schedule.facts();
        var asked = asked(facts, district);
        var table = new Table(schedule, words, villageNames(district), asked, new Fleet(facts), judged.known());
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

    private static Consignment asked(PlanningProblem facts, String district) {
        return facts.consignments().stream()
                .filter(consignment -> consignment.destination().equals(district))
                .findFirst()
                .orElseThrow();
    }

    /** All that is needed to tell about one load. */
    private record Table(
            DistributionSchedule schedule,
            PlannerWords words,
            Map<String, String> villages,
            Consignment asked,
            Fleet fleet,
            Optional<Judgements.All> judged) {

        Part part(ScheduledConsignment row) {
            return new Part(
                    row.code(),
                    words.names().consignment(row.code()),
                    row.boxes(),
                    row.parts().stream().map(this::piece).toList(),
                    row.slot().map(slot -> Judgements.slot(schedule.calendar(), slot)),
                    vehicles(row),
                    legs(asked, words),
                    chosen(row),
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

        private DistrictCard.Chosen chosen(ScheduledConsignment row) {
            var kept = row.parts().stream()
                    .map(part -> fleet.keepable(asked, part))
                    .filter(types -> !types.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            var lost = row.parts().stream()
                    .flatMap(
                            part -> IntStream.range(0, part.chosen().size())
                                    .boxed()
                                    .flatMap(leg -> fleet
                                            .lost(asked, part, leg)
                                            .map(why -> lost(part.chosen().get(leg), leg, why))
                                            .stream()))
                    .distinct()
                    .toList();
            return new DistrictCard.Chosen(kept, lost);
        }

        private String lost(String type, int leg, Fleet.Lost why) {
            return words.message(
                    "schedule.card.chosen." + why, List.of(words.names().vehicle(type), words.number(leg + 1L)));
        }

        private String vehicles(ScheduledConsignment row) {
            var legs = row.legs().stream()
                    .map(leg -> leg.vehicles() + " " + words.names().vehicle(leg.vehicleType()))
                    .toList();
            return words.shared(legs, schedule.rows().companions(row));
        }
    }
}
