package id.kotaksuara.logistics.route;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.logistics.difficulty.Difficulty;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.warehouse.Warehouse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** A route as cells of a row, and a row as the form of a route; closed days stand in one cell, one behind the other. */
@Component
class RouteCells {

    static final String LABELS = "route.form.";

    private static final String CLOSURES = "closures";
    private static final Set<String> OF_THEIR_OWN = Set.of("form.long", "route.form.closures.outside");
    private static final List<String> OF_A_LEG = List.of("mode", "hours", "vehicles", "weekdays");
    private static final List<String> ALL_DAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();

    private final GridWords words;

    RouteCells(GridWords words) {
        this.words = words;
    }

    CellKind warehouse(List<Warehouse> all) {
        return CellKind.oneOf(all.stream()
                .map(one -> new GridOption(one.code(), one.name(), List.of()))
                .toList());
    }

    /** Adds the columns of so many legs. */
    void legs(List<GridColumn> columns, List<VehicleType> vehicles, int legs) {
        var mode = CellKind.oneOf(words.options(TransportMode.values()));
        var fitting = CellKind.someOf(vehicles.stream()
                .map(type -> new GridOption(type.code(), type.code(), List.of(type.name())))
                .toList());
        var days = CellKind.someOf(words.options(DayOfWeek.values()).stream()
                .map(RouteCells::inFull)
                .toList());
        for (int leg = 0; leg < legs; leg++) {
            columns.add(free(field(leg, "mode"), mode));
            columns.add(free(field(leg, "hours"), CellKind.DECIMAL));
            columns.add(free(field(leg, "vehicles"), fitting));
            columns.add(free(field(leg, "weekdays"), days));
        }
    }

    /** A day is known by its whole name too. */
    private static GridOption inFull(GridOption day) {
        var names = Stream.of(Locale.forLanguageTag("id"), Locale.ENGLISH)
                .map(locale -> DayOfWeek.valueOf(day.name()).getDisplayName(TextStyle.FULL, locale));
        return new GridOption(
                day.name(),
                day.shown(),
                Stream.concat(day.alsoRead().stream(), names).toList());
    }

    /** Adds the columns that say what the way is like, and which class the office gives it. */
    void conditions(List<GridColumn> columns) {
        columns.add(free("distanceKm", CellKind.DECIMAL));
        columns.add(free("rain", CellKind.oneOf(words.options(Rain.values()))));
        columns.add(free("floodRisk", CellKind.oneOf(words.options(FloodRisk.values()))));
        columns.add(free("signal", CellKind.oneOf(words.options(Signal.values()))));
        columns.add(free("vulnerability", CellKind.oneOf(words.options(Vulnerability.values()))));
        columns.add(free("overrideClass", CellKind.oneOf(classes())));
        columns.add(free("overrideReason", CellKind.WORDS));
        columns.add(free(CLOSURES, CellKind.dated(words.options(ClosedReason.values()))));
    }

    private static List<GridOption> classes() {
        return IntStream.rangeClosed(1, Difficulty.HARDEST_CLASS)
                .mapToObj(Integer::toString)
                .map(number -> new GridOption(number, number, List.of()))
                .toList();
    }

    private static GridColumn free(String field, CellKind kind) {
        return new GridColumn(LABELS, field, kind, FREE);
    }

    private static String field(int leg, String of) {
        return "legs[" + leg + "]." + of;
    }

    /** How many legs a row tells of. */
    static int legsIn(GridRow row) {
        return IntStream.iterate(Route.MOST_LEGS, legs -> legs - 1)
                .limit(Route.MOST_LEGS)
                .filter(legs -> OF_A_LEG.stream()
                        .anyMatch(of -> !row.value(field(legs - 1, of)).isEmpty()))
                .findFirst()
                .orElse(0);
    }

    /** The cells of a route; they are empty where nobody has described it. */
    GridRow row(Route route) {
        var values = new HashMap<String, String>();
        var form = RouteForm.of(route);
        if (route.described()) {
            fill(form, values);
        }
        return new GridRow(route.districtCode(), "", form.version(), values);
    }

    private void fill(RouteForm form, Map<String, String> values) {
        values.put("warehouse", form.warehouse());
        for (int leg = 0; leg < form.legs().size(); leg++) {
            LegForm one = form.legs().get(leg);
            values.put(field(leg, "mode"), one.mode());
            values.put(field(leg, "hours"), one.hours());
            values.put(field(leg, "vehicles"), String.join(",", one.vehicles()));
            boolean daily = one.weekdays().size() == ALL_DAYS.size();
            values.put(field(leg, "weekdays"), daily ? "" : String.join(",", one.weekdays()));
        }
        values.put("distanceKm", form.distanceKm());
        values.put("rain", form.rain());
        values.put("floodRisk", form.floodRisk());
        values.put("signal", form.signal());
        values.put("vulnerability", form.vulnerability());
        values.put("overrideClass", form.overrideClass());
        values.put("overrideReason", form.overrideReason());
        values.put(
                CLOSURES, form.closures().stream().map(ClosedDayForm::written).collect(joining("; ")));
    }

    /**
     * The form of a route that says what the row says; what is wrong with its closed days is told at their one cell.
     *
     * @param route as it is kept, whose closed days may be of another election
     */
    @Nullable
    RouteFacts facts(GridRow row, Route route, Known known, Errors errors) {
        var slips = new MapBindingResult(new HashMap<>(), "row");
        RouteForm form = form(row);
        RouteFacts facts = form.facts(known.warehouses(), known.vehicles(), slips);
        form.checkDays(slips, known.window(), route);
        slips.getFieldErrors().stream()
                .filter(slip -> !slip.getField().startsWith(CLOSURES))
                .forEach(slip -> tell(slip.getField(), slip, errors));
        slips.getFieldErrors().stream()
                .filter(slip -> slip.getField().startsWith(CLOSURES))
                .findFirst()
                .ifPresent(slip -> tellOfDay(form, slip, errors));
        return facts;
    }

    private static void tell(String field, FieldError slip, Errors errors) {
        errors.rejectValue(field, slip.getCode(), slip.getArguments(), slip.getDefaultMessage());
    }

    /** Which day is a slip of the pen, what is too long or too many; of anything else how it is written. */
    private static void tellOfDay(RouteForm form, FieldError slip, Errors errors) {
        String code = String.valueOf(slip.getCode());
        if (code.equals("election.window")) {
            int place = Integer.parseInt(slip.getField().replaceAll("\\D", ""));
            var days = Objects.requireNonNull(slip.getArguments());
            String day = form.closures().get(place).shownDay();
            new Typed(errors, LABELS).slip(CLOSURES, "route.table.closures.window", day, days[0], days[1]);
        } else if (OF_THEIR_OWN.contains(code)) {
            tell(CLOSURES, slip, errors);
        } else {
            new Typed(errors, LABELS).slip(CLOSURES, "route.table.closures");
        }
    }

    /** What rows are read against. */
    record Known(List<Warehouse> warehouses, List<VehicleType> vehicles, ElectionWindow window) {}

    private RouteForm form(GridRow row) {
        var legs = new ArrayList<LegForm>();
        for (int leg = 0; leg < Math.max(1, legsIn(row)); leg++) {
            legs.add(new LegForm(
                    row.value(field(leg, "mode")),
                    row.value(field(leg, "hours")),
                    parts(row.value(field(leg, "vehicles"))),
                    days(row.value(field(leg, "weekdays")))));
        }
        return new RouteForm(
                row.value("warehouse"),
                legs,
                row.value("distanceKm"),
                row.value("rain"),
                row.value("floodRisk"),
                row.value("signal"),
                row.value("vulnerability"),
                ClosedDayForm.read(row.value(CLOSURES)),
                row.value("overrideClass"),
                row.value("overrideReason"),
                row.version());
    }

    private static List<String> days(String value) {
        return value.isEmpty() ? ALL_DAYS : parts(value);
    }

    private static List<String> parts(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }
}
