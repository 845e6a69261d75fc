package id.kotaksuara.logistics.route;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.logistics.difficulty.ClassOverride;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.Difficulty;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.warehouse.Warehouse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The way to a district as it is typed; rows of legs and closed days come and go by buttons. */
record RouteForm(
        @Nullable String warehouse,
        @Nullable List<LegForm> legs,
        @Nullable String distanceKm,
        @Nullable String rain,
        @Nullable String floodRisk,
        @Nullable String signal,
        @Nullable String vulnerability,
        @Nullable List<ClosedDayForm> closures,
        @Nullable String overrideClass,
        @Nullable String overrideReason,
        @Nullable String version) {

    private static final String NOT_DESCRIBED = "";
    private static final int MOST_CLOSED_DAYS = 60;
    private static final int LONGEST_REASON = 300;

    RouteForm {
        legs = legs == null ? List.of() : legs.stream().filter(Objects::nonNull).toList();
        closures = closures == null
                ? List.of()
                : closures.stream().filter(Objects::nonNull).toList();
    }

    static RouteForm of(Route route) {
        Conditions conditions = route.conditions();
        boolean known = route.described();
        Difficulty difficulty = route.difficulty();
        return new RouteForm(
                route.warehouse().map(Warehouse::code).orElse(""),
                route.legs().stream().map(LegForm::of).toList(),
                known ? Typed.text(conditions.distanceKm()) : "",
                known ? conditions.rain().name() : "",
                known ? conditions.floodRisk().name() : "",
                known ? conditions.signal().name() : "",
                known ? conditions.vulnerability().name() : "",
                route.closures().stream().map(ClosedDayForm::of).toList(),
                difficulty.overridden() ? Integer.toString(difficulty.difficultyClass()) : "",
                difficulty.reason().orElse(""),
                versionOf(route));
    }

    boolean knows(Route route) {
        return versionOf(route).equals(version);
    }

    /** The same answers, given in the knowledge of this state of the route. */
    RouteForm knowing(Route route) {
        return with(legs, closures, versionOf(route));
    }

    RouteForm changingLegs(UnaryOperator<List<LegForm>> change) {
        return with(change.apply(new ArrayList<>(legs)), closures, version);
    }

    RouteForm changingClosures(UnaryOperator<List<ClosedDayForm>> change) {
        return with(legs, change.apply(new ArrayList<>(closures)), version);
    }

    private RouteForm with(List<LegForm> newLegs, List<ClosedDayForm> newClosures, @Nullable String newVersion) {
        return new RouteForm(
                warehouse,
                newLegs,
                distanceKm,
                rain,
                floodRisk,
                signal,
                vulnerability,
                newClosures,
                overrideClass,
                overrideReason,
                newVersion);
    }

    /** Days that are new are days of this election; those that are kept may be of another one. */
    void checkDays(Errors errors, ElectionWindow window, Route kept) {
        var known = kept.closures().stream().map(ClosedDay::day).collect(Collectors.toSet());
        for (int index = 0; index < closures.size(); index++) {
            String day = closures.get(index).day();
            if (DateField.day(day).filter(known::contains).isEmpty()) {
                window.check(errors, "closures[" + index + "].day", day);
            }
        }
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    RouteFacts facts(List<Warehouse> warehouses, List<VehicleType> vehicles, Errors errors) {
        var typed = new Typed(errors, "route.form.");
        Map<String, VehicleType> known = vehicles.stream().collect(Collectors.toMap(VehicleType::code, type -> type));
        List<LegFacts> ways = legs(typed, known);
        Conditions like = conditions(typed);
        List<ClosedDay> closed = closures(typed);
        ClassOverride override = override(typed);
        Warehouse origin = warehouses.stream()
                .filter(one -> one.code().equals(warehouse))
                .findFirst()
                .orElse(null);
        return typed.fine() ? new RouteFacts(origin, like, ways, closed, override) : null;
    }

    private List<LegFacts> legs(Typed typed, Map<String, VehicleType> known) {
        if (legs.isEmpty() || legs.size() > Route.MOST_LEGS) {
            typed.slip("legs", "route.form.legs.outside", Route.MOST_LEGS);
        }
        return IntStream.range(0, legs.size())
                .mapToObj(index -> legs.get(index).facts(typed, "legs[" + index + "]", known))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Conditions conditions(Typed typed) {
        BigDecimal distance = typed.decimal("distanceKm", distanceKm, BigDecimal.ZERO, Conditions.FARTHEST_KM);
        Rain inRain = typed.choice("rain", rain, Rain.class);
        FloodRisk flood = typed.choice("floodRisk", floodRisk, FloodRisk.class);
        Signal telephone = typed.choice("signal", signal, Signal.class);
        Vulnerability security = typed.choice("vulnerability", vulnerability, Vulnerability.class);
        return distance == null || inRain == null || flood == null || telephone == null || security == null
                ? null
                : new Conditions(Conditions.rounded(distance), inRain, flood, telephone, security);
    }

    private List<ClosedDay> closures(Typed typed) {
        if (closures.size() > MOST_CLOSED_DAYS) {
            typed.slip("closures", "route.form.closures.outside", MOST_CLOSED_DAYS);
        }
        var days = new ArrayList<ClosedDay>();
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < closures.size(); index++) {
            String field = "closures[" + index + "]";
            ClosedDay closed = closures.get(index).closedDay(typed, field);
            if (closed != null && !seen.add(closed.day())) {
                typed.slip(field + ".day", "route.form.closures.twice");
            } else if (closed != null) {
                days.add(closed);
            }
        }
        return days;
    }

    private @Nullable ClassOverride override(Typed typed) {
        Integer toClass = typed.wholeOrNone("overrideClass", overrideClass, 1, Difficulty.HARDEST_CLASS);
        if (toClass == null) {
            return null;
        }
        String why = typed.words("overrideReason", overrideReason, LONGEST_REASON);
        return why == null ? null : new ClassOverride(toClass, why);
    }

    /** Label keys and answers in words, to tell what somebody else changed. */
    Map<String, String> answers(RouteInWords words) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("route.form.legs", legs.stream().map(words::typed).collect(Collectors.joining(" → ")));
        answers.put("route.form.distanceKm", distanceKm);
        answers.put("route.form.rain", words.option("Rain", rain));
        answers.put("route.form.floodRisk", words.option("FloodRisk", floodRisk));
        answers.put("route.form.signal", words.option("Signal", signal));
        answers.put("route.form.vulnerability", words.option("Vulnerability", vulnerability));
        answers.put(
                "route.form.closures",
                closures.stream()
                        .map(closed -> Typed.orEmpty(closed.day()) + " " + words.option("ClosedReason", closed.reason())
                                + " " + Typed.orEmpty(closed.note()))
                        .collect(Collectors.joining(", ")));
        answers.put("route.form.overrideClass", overrideClass);
        answers.put("route.form.overrideReason", overrideReason);
        return answers;
    }

    private static String versionOf(Route route) {
        return route.described() ? Integer.toString(route.version()) : NOT_DESCRIBED;
    }
}
