package id.kotaksuara.road.proof;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.custody.Whereabouts;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.proof.Unproven.Lost;
import id.kotaksuara.road.proof.Unproven.Paper;
import id.kotaksuara.road.report.OtherReport;
import id.kotaksuara.road.report.OtherReports;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what has no proof yet, of a regency and of one last leg. */
@Component
@Transactional(readOnly = true)
class ProofDesk {

    private final Whereabouts whereabouts;
    private final MovementDesk movements;
    private final OtherReports reports;
    private final Districts districts;
    private final Villages villages;

    ProofDesk(
            Whereabouts whereabouts,
            MovementDesk movements,
            OtherReports reports,
            Districts districts,
            Villages villages) {
        this.villages = villages;
        this.whereabouts = whereabouts;
        this.movements = movements;
        this.reports = reports;
        this.districts = districts;
    }

    Unproven of(OfficeKey office) {
        var boxes = whereabouts.of(office);
        var names = names(office.regency());
        var all = boxes.values().stream().flatMap(List::stream).toList();
        var papers = movements.of(office).stream()
                .filter(each -> each.open() == 0 && !each.filed())
                .sorted(Comparator.comparing(TourMovement::leftAt).thenComparing(TourMovement::number))
                .map(each -> new Paper(each, names.getOrDefault(each.leg().district(), "")))
                .toList();
        var lost = all.stream().flatMap(village -> lost(village, names)).toList();
        return new Unproven(
                lost,
                rides(all, Ride::withoutProof),
                rides(all, ProofDesk::spoken),
                disputed(reports.open(office)),
                papers);
    }

    /** Of districts and villages, by code. */
    private Map<String, String> names(String regency) {
        var names = new HashMap<String, String>();
        districts.ofRegency(regency).forEach(each -> names.put(each.code(), each.name()));
        villages.ofRegency(regency).forEach(each -> names.put(each.code(), each.name()));
        return names;
    }

    private List<Disputed> disputed(List<OtherReport> open) {
        var about = movements
                .numbered(open.stream().map(OtherReport::movement).distinct().toList())
                .stream()
                .collect(toMap(TourMovement::number, identity()));
        return open.stream()
                .map(report -> Disputed.of(report, about.get(report.movement())))
                .toList();
    }

    private static Stream<Lost> lost(VillageBoxes village, Map<String, String> names) {
        String district = names.getOrDefault(RegionCode.at(RegionLevel.DISTRICT, village.village()), "");
        String name = names.getOrDefault(village.village(), village.village());
        return village.custody().shipped().stream()
                .filter(each -> each.load().lost())
                .map(each -> new Lost(name, district, each));
    }

    private static boolean spoken(Ride ride) {
        return ride.load().spoken() && !ride.movement().filed();
    }

    private static List<Ride> rides(List<VillageBoxes> villages, Predicate<Ride> which) {
        return villages.stream()
                .flatMap(village -> village.rides().stream())
                .filter(which)
                .sorted(Comparator.comparing(ride -> ride.load().dueAt()))
                .toList();
    }
}
