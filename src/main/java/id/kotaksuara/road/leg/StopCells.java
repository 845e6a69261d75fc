package id.kotaksuara.road.leg;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.stop.StopCode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Writes a stop as cells of a table, and reads it again. */
final class StopCells {

    static final String LABELS = "leg.stop.";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");
    private static final int A_WEEK = 10_000;
    private static final int A_DAY = 1440;

    private StopCells() {}

    private static String said(GridRow row, String field, StopCode stop, int usual) {
        return stop.ofStation() && row.value(field).isEmpty() ? text(usual) : row.value(field);
    }

    static GridRow row(LegStop it, String village) {
        var values = new HashMap<String, String>();
        values.put("code", it.code());
        values.put("village", village);
        values.put("mode", it.mode().name());
        values.put("minutes", text(it.minutes()));
        values.put("unloading", text(it.unloadingMinutes()));
        values.put("onward", text(it.onwardMinutes()));
        values.put("difficulty", text(it.difficulty()));
        values.put("opens", hour(it.opens()));
        values.put("closes", hour(it.closes()));
        values.put("contact", it.contact());
        values.put("latitude", degrees(it.latitude()));
        values.put("longitude", degrees(it.longitude()));
        return new GridRow(it.code(), village, text(it.version()), values);
    }

    /** What was answered about a stop, or null with every slip told at its field. */
    static @Nullable LegStop read(StopCode stop, GridRow row, Errors errors) {
        var typed = new Typed(errors, LABELS);
        var mode = typed.choice("mode", row.value("mode"), TransportMode.class);
        var times = times(stop, row, typed);
        var at = reception(row, typed);
        return typed.fine()
                ? new LegStop(
                        stop.code(),
                        mode,
                        times.minutes(),
                        times.unloading(),
                        times.onward(),
                        times.difficulty(),
                        at.opens(),
                        at.closes(),
                        at.contact(),
                        at.latitude(),
                        at.longitude(),
                        version(row))
                : null;
    }

    /** How long it takes, and how hard it is. */
    private record Effort(
            @Nullable Integer minutes,
            @Nullable Integer unloading,
            @Nullable Integer onward,
            @Nullable Integer difficulty) {}

    /** From a station nothing goes on, and a new one is unloaded as others are. */
    private static Effort times(StopCode stop, GridRow row, Typed typed) {
        return new Effort(
                typed.wholeOrNone("minutes", row.value("minutes"), 0, A_WEEK),
                typed.whole("unloading", said(row, "unloading", stop, LegStop.USUAL_UNLOADING), 0, A_DAY),
                typed.whole("onward", said(row, "onward", stop, 0), 0, A_WEEK),
                typed.wholeOrNone("difficulty", row.value("difficulty"), 1, 4));
    }

    static int version(GridRow row) {
        return row.version().isEmpty() ? 0 : Integer.parseInt(row.version());
    }

    /** Where, when and by whom boxes are received. */
    private record Reception(
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable String contact,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    private static Reception reception(GridRow row, Typed typed) {
        var opens = hour(typed, "opens", row.value("opens"));
        var closes = hour(typed, "closes", row.value("closes"));
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            typed.slip("closes", "leg.hours.order");
        }
        return new Reception(
                opens,
                closes,
                typed.wordsOrNone("contact", row.value("contact"), 200),
                degrees(typed, "latitude", row.value("latitude")),
                degrees(typed, "longitude", row.value("longitude")));
    }

    /** An hour of the day, or nothing. */
    static @Nullable LocalTime hour(Typed typed, String field, @Nullable String text) {
        return Typed.orEmpty(text).isEmpty()
                ? null
                : HourField.read(text).orElseGet(() -> typed.slip(field, "leg.hour"));
    }

    /** Degrees of latitude or longitude, in the south and west with a minus; or nothing. */
    static @Nullable BigDecimal degrees(Typed typed, String field, @Nullable String text) {
        String written = Typed.orEmpty(text).replace(',', '.').replace('−', '-');
        if (written.isEmpty()) {
            return null;
        }
        int most = field.equals("latitude") ? 90 : 180;
        boolean number = written.matches("-?\\d{1,3}(?:\\.\\d{1,6})?");
        var degrees = number ? new BigDecimal(written) : BigDecimal.valueOf(most + 1L);
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0
                ? degrees
                : typed.slip(field, "leg.degrees", most);
    }

    static String hour(@Nullable LocalTime time) {
        return time == null ? "" : HOUR.format(time);
    }

    static String degrees(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : Typed.text(degrees);
    }

    static String text(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }
}
