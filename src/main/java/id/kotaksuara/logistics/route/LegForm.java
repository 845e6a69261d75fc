package id.kotaksuara.logistics.route;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One leg as it is typed: hours with decimals, vehicles by code, weekdays by name. */
record LegForm(
        @Nullable String mode,
        @Nullable String hours,
        @Nullable List<String> vehicles,
        @Nullable List<String> weekdays) {

    static final LegForm EMPTY = new LegForm(
            "",
            "",
            List.of(),
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList());

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal LEAST_HOURS = new BigDecimal("0.02");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(LegFacts.LONGEST_MINUTES / 60);

    LegForm {
        vehicles = vehicles == null ? List.of() : List.copyOf(vehicles);
        weekdays = weekdays == null ? List.of() : List.copyOf(weekdays);
    }

    static LegForm of(RouteLeg leg) {
        return new LegForm(
                leg.mode().name(),
                leg.travelMinutes() == 0 ? "" : Typed.text(hours(leg.travelMinutes())),
                leg.vehicleTypeCodes(),
                leg.weekdays().stream().map(DayOfWeek::name).toList());
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    LegFacts facts(Typed typed, String field, Map<String, VehicleType> known) {
        TransportMode by = typed.choice(field + ".mode", mode, TransportMode.class);
        BigDecimal takes = typed.decimal(field + ".hours", hours, LEAST_HOURS, MOST_HOURS);
        Set<VehicleType> fitting = vehicles(typed, field + ".vehicles", by, known);
        Set<DayOfWeek> days = weekdays(typed, field + ".weekdays");
        return by == null || takes == null || fitting == null || days == null
                ? null
                : new LegFacts(by, minutes(takes), fitting, days);
    }

    private @Nullable Set<VehicleType> vehicles(
            Typed typed, String field, @Nullable TransportMode by, Map<String, VehicleType> known) {
        Set<VehicleType> chosen =
                vehicles.stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            return typed.slip(field, "route.form.noVehicle");
        }
        String misfits = chosen.stream()
                .filter(vehicle -> by != null && vehicle.mode() != by)
                .map(VehicleType::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return misfits.isEmpty() ? chosen : typed.slip(field, "route.form.wrongMode." + by, misfits);
    }

    private @Nullable Set<DayOfWeek> weekdays(Typed typed, String field) {
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(weekday -> weekdays.contains(weekday.name()))
                .collect(Collectors.toSet());
        return days.isEmpty() ? typed.slip(field, "route.form.noWeekday") : days;
    }

    private static int minutes(BigDecimal hours) {
        return hours.multiply(MINUTES_PER_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Two decimals tell every minute apart. */
    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }
}
