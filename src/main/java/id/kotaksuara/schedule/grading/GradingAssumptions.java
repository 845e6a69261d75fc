package id.kotaksuara.schedule.grading;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.WaveTimes;
import id.kotaksuara.schedule.officefile.Departure;
import id.kotaksuara.schedule.officeplan.ReadRow;
import id.kotaksuara.schedule.officeplan.Remark;
import id.kotaksuara.schedule.officeplan.VehicleFinder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells what a grade rests on that nobody has said. */
@Component
class GradingAssumptions {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final Requirements requirements;
    private final Warehouses warehouses;
    private final StockLedger ledger;
    private final VehicleTypes vehicles;
    private final DistrictStores stores;
    private final DistrictRoutes routes;
    private final Elections elections;
    private final ElectionOffice electionOffice;
    private final Gradings gradings;

    GradingAssumptions(
            Requirements requirements,
            Warehouses warehouses,
            StockLedger ledger,
            VehicleTypes vehicles,
            DistrictStores stores,
            DistrictRoutes routes,
            Elections elections,
            ElectionOffice electionOffice,
            Gradings gradings) {
        this.requirements = requirements;
        this.warehouses = warehouses;
        this.ledger = ledger;
        this.vehicles = vehicles;
        this.stores = stores;
        this.routes = routes;
        this.elections = elections;
        this.electionOffice = electionOffice;
        this.gradings = gradings;
    }

    List<Remark> of(Grading file, List<ReadRow> rows, DepartureCalendar calendar) {
        var all = new ArrayList<Remark>();
        aboutTheDay(file, all);
        aboutTheOffice(file, all);
        aboutTheFile(file, rows, calendar, all);
        return all;
    }

    /** Vehicles that the file names and the office does not have. */
    List<Remark> unknownVehicles(Grading file, List<ReadRow> rows) {
        var finder = new VehicleFinder(vehicles.ofRegency(file.regencyCode()));
        return rows.stream()
                .filter(ReadRow::counts)
                .flatMap(row -> finder.unknown(row.row().said().vehicle()).stream())
                .distinct()
                .map(words -> Remark.of("vehicle", words))
                .toList();
    }

    /** Until somebody says this day or another, the one that was guessed is the one everything is held to. */
    boolean guessed(Grading file) {
        var day = elections.withCode(file.electionCode()).votingDay();
        return gradings.existsByOfficeElectionAndGuessedDay(file.electionCode(), day)
                && !electionOffice.saidSinceOpened(file.electionCode());
    }

    private void aboutTheDay(Grading file, List<Remark> all) {
        var day = elections.withCode(file.electionCode()).votingDay();
        addIf(guessed(file), all, Remark.of("votingDay", day.toString()));
    }

    private void aboutTheOffice(Grading file, List<Remark> all) {
        String regency = file.regencyCode();
        boolean noVoters = requirements.standingBoxes(file.office()).stream()
                .mapToInt(StandingBoxes::boxes)
                .noneMatch(boxes -> boxes > 0);
        addIf(noVoters, all, Remark.of("boxes"));
        var kept = requirements.keptBack(file.office());
        addIf(kept.any(), all, Remark.of("keptBack", kept.boxes(), kept.stations()));
        aboutTheWays(regency, all);
        warehouses.ofRegency(regency).stream()
                .filter(warehouse ->
                        ledger.knownStanding(warehouse, file.electionCode()).isEmpty())
                .forEach(warehouse -> all.add(Remark.of("full", warehouse.name(), warehouse.room())));
        aboutDeadWays(regency, all);
    }

    private void aboutTheWays(String regency, List<Remark> all) {
        var ways = routes.ofRegency(regency);
        long unknown = ways.stream().filter(way -> !way.described()).count();
        long measured = stores.ofRegency(regency).stream()
                .filter(DistrictStore::measured)
                .count();
        addIf(unknown > 0, all, Remark.of("routes", unknown, ways.size()));
        addIf(vehicles.ofRegency(regency).isEmpty(), all, Remark.of("vehicles"));
        addIf(measured < ways.size(), all, Remark.of("stores", ways.size() - measured, ways.size()));
    }

    private void aboutDeadWays(String regency, List<Remark> all) {
        long dead = routes.ofRegency(regency).stream()
                .filter(Route::described)
                .filter(GradingAssumptions::lacksVehicles)
                .count();
        addIf(dead > 0 && !vehicles.ofRegency(regency).isEmpty(), all, Remark.of("unequipped", dead));
    }

    private static boolean lacksVehicles(Route way) {
        return way.legs().stream().anyMatch(leg -> leg.vehicleTypeCodes().isEmpty());
    }

    private static void aboutTheFile(Grading file, List<ReadRow> rows, DepartureCalendar calendar, List<Remark> all) {
        var counted = rows.stream().filter(ReadRow::counts).toList();
        aboutTheHours(counted, calendar.waveTimes(), all);
        long fromAbove =
                count(counted, row -> row.row().day() == null && said(row).dayFromAbove());
        long withoutYear = count(counted, ReadRow::withoutYear);
        long skipped = count(rows, row -> row.skipped() && !said(row).aside());
        addIf(fromAbove > 0, all, Remark.of("above", fromAbove));
        addIf(
                withoutYear > 0,
                all,
                Remark.of("year", withoutYear, String.valueOf(file.deadline().getYear())));
        addIf(skipped > 0, all, Remark.of("skipped", skipped));
        String sheets = unreadSheets(rows);
        addIf(!sheets.isEmpty(), all, Remark.of("sheets", sheets));
    }

    /** The other sheets of a file that are schedules too. */
    static String unreadSheets(List<ReadRow> rows) {
        return rows.stream()
                .map(GradingAssumptions::said)
                .filter(Departure::ofSheet)
                .map(Departure::district)
                .collect(joining(", "));
    }

    private static void aboutTheHours(List<ReadRow> rows, WaveTimes waves, List<Remark> all) {
        boolean anyTime = rows.stream().anyMatch(row -> row.time() != null || row.wave() > 0);
        var others = otherHours(rows, waves);
        addIf(!anyTime, all, Remark.of("waves", waves.perDay(), waves.text()));
        addIf(!others.isEmpty(), all, Remark.of("hours", others, waves.text()));
    }

    /** The times of rows that are graded in the wave before, as no wave leaves then. */
    private static String otherHours(List<ReadRow> rows, WaveTimes waves) {
        return rows.stream()
                .map(ReadRow::time)
                .filter(time -> time != null && !waves.times().contains(time))
                .distinct()
                .sorted()
                .map(HOUR::format)
                .collect(joining(", "));
    }

    private static Departure said(ReadRow row) {
        return row.row().said();
    }

    private static long count(List<ReadRow> rows, Predicate<ReadRow> wanted) {
        return rows.stream().filter(wanted).count();
    }

    private static void addIf(boolean so, List<Remark> all, Remark remark) {
        if (so) {
            all.add(remark);
        }
    }
}
