package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.base.form.HourField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.store.Room;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A warehouse as it is typed; {@code measure} says whether the room was counted or measured. */
record WarehouseForm(
        String code,
        String name,
        String address,
        String measure,
        String countedBoxes,
        String floorM2,
        String usablePercent,
        String stacking,
        String preparedPerWave,
        String preparedPerHour,
        String worksFrom,
        String worksUntil,
        String dockPerWave,
        String escorts,
        String escortsPerVehicle,
        String version) {

    enum Measure {
        COUNTED,
        MEASURED
    }

    private static final String USUAL_PERCENT = Integer.toString(Room.USUAL_PERCENT);

    private static final int MOST_PER_VEHICLE = 50;
    private static final BigDecimal LEAST_FLOOR_M2 = BigDecimal.ONE;
    private static final BigDecimal MOST_FLOOR_M2 = BigDecimal.valueOf(100_000);

    static WarehouseForm empty() {
        return new WarehouseForm("", "", "", "COUNTED", "", "", USUAL_PERCENT, "4", "", "", "", "", "", "", "", "");
    }

    static WarehouseForm of(Warehouse warehouse) {
        Room room = warehouse.floor();
        return new WarehouseForm(
                warehouse.code(),
                warehouse.name(),
                warehouse.address(),
                (room.measured() ? Measure.MEASURED : Measure.COUNTED).name(),
                text(room.countedBoxes()),
                room.floorM2() == null ? "" : Typed.text(room.floorM2()),
                text(room.usablePercent()),
                text(room.stacking()),
                text(warehouse.preparation().perWave()),
                text(warehouse.preparation().perHour()),
                warehouse.preparation().byTheClock() ? warehouse.preparation().begin() : "",
                warehouse.preparation().byTheClock() ? warehouse.preparation().end() : "",
                text(warehouse.dockPerWave()),
                text(warehouse.escorts().orElse(null)),
                text(warehouse.escortsPerVehicle().orElse(null)),
                text(warehouse.version()));
    }

    /** The same answers, given in the knowledge of this state of the warehouse. */
    WarehouseForm knowing(Warehouse warehouse) {
        return new WarehouseForm(
                code,
                name,
                address,
                measure,
                countedBoxes,
                floorM2,
                usablePercent,
                stacking,
                preparedPerWave,
                preparedPerHour,
                worksFrom,
                worksUntil,
                dockPerWave,
                escorts,
                escortsPerVehicle,
                text(warehouse.version()));
    }

    boolean knows(Warehouse warehouse) {
        return text(warehouse.version()).equals(version);
    }

    /** What was answered, with room for what stands there now, or null with every slip told at its field. */
    @Nullable
    WarehouseFacts facts(Errors errors, int standing) {
        var typed = new Typed(errors, "warehouse.form.");
        String isName = typed.words("name", name, 100);
        String isAddress = typed.wordsOrNone("address", address, 300);
        Room room = room(typed);
        if (room != null && room.boxes() < standing) {
            typed.slip(room.measured() ? "floorM2" : "countedBoxes", "warehouse.form.occupied", standing, room.boxes());
        }
        Preparation prepares = preparation(typed);
        Integer loads = typed.whole("dockPerWave", dockPerWave, 1, Room.MOST_BOXES);
        Integer convoys = typed.wholeOrNone("escorts", escorts, 0, 10_000);
        Integer perVehicle = typed.wholeOrNone("escortsPerVehicle", escortsPerVehicle, 1, MOST_PER_VEHICLE);
        return typed.fine() ? new WarehouseFacts(isName, isAddress, room, prepares, loads, convoys, perVehicle) : null;
    }

    /** By the wave or by the hour: one of them. */
    private @Nullable Preparation preparation(Typed typed) {
        if (isEmpty(preparedPerHour) && isEmpty(worksFrom) && isEmpty(worksUntil)) {
            Integer perWave = typed.whole("preparedPerWave", preparedPerWave, 0, Room.MOST_BOXES);
            return perWave == null ? null : Preparation.perWave(perWave);
        }
        Integer perHour = typed.whole("preparedPerHour", preparedPerHour, 1, Preparation.MOST_PER_HOUR);
        LocalTime from = hour(typed, "worksFrom", worksFrom);
        LocalTime until = hour(typed, "worksUntil", worksUntil);
        if (!isEmpty(preparedPerWave)) {
            typed.slip("preparedPerWave", "warehouse.form.preparedTwice");
        }
        return typed.fine() ? Preparation.perHour(perHour, from, until) : null;
    }

    private static @Nullable LocalTime hour(Typed typed, String field, String text) {
        return HourField.read(text)
                .orElseGet(() -> typed.slip(field, isEmpty(text) ? "form.missing" : "warehouse.form.hour"));
    }

    private static boolean isEmpty(@Nullable String text) {
        return Typed.orEmpty(text).isEmpty();
    }

    /** The room as far as it can be told from the answers, to show its calculation. */
    @Nullable
    Room room(Errors errors) {
        return room(new Typed(errors, "warehouse.form."));
    }

    private @Nullable Room room(Typed typed) {
        Measure by = typed.choice("measure", measure, Measure.class);
        if (by == null) {
            return null;
        }
        return by == Measure.COUNTED ? counted(typed) : measured(typed);
    }

    private @Nullable Room counted(Typed typed) {
        Integer boxes = typed.whole("countedBoxes", countedBoxes, 1, Room.MOST_BOXES);
        return boxes == null ? null : Room.counted(boxes);
    }

    private @Nullable Room measured(Typed typed) {
        BigDecimal floor = typed.decimal("floorM2", floorM2, LEAST_FLOOR_M2, MOST_FLOOR_M2);
        Integer percent = typed.whole("usablePercent", usablePercent, 1, 100);
        Integer high = typed.whole("stacking", stacking, 1, Room.HIGHEST_STACK);
        if (floor == null || percent == null || high == null) {
            return null;
        }
        return Room.fits(floor, percent)
                ? Room.measured(floor, percent, high)
                : typed.slip("floorM2", "warehouse.form.floorTooSmall", floor, percent);
    }

    /** Label keys and answers, to tell what somebody else changed. */
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("warehouse.form.name", name);
        answers.put("warehouse.form.address", address);
        if (Measure.MEASURED.name().equals(measure)) {
            answers.put("warehouse.form.floorM2", floorM2);
            answers.put("warehouse.form.usablePercent", usablePercent);
            answers.put("warehouse.form.stacking", stacking);
        } else {
            answers.put("warehouse.form.countedBoxes", countedBoxes);
        }
        answers.put("warehouse.form.preparedPerWave", preparedPerWave);
        answers.put("warehouse.form.preparedPerHour", preparedPerHour);
        answers.put("warehouse.form.worksFrom", worksFrom);
        answers.put("warehouse.form.worksUntil", worksUntil);
        answers.put("warehouse.form.dockPerWave", dockPerWave);
        answers.put("warehouse.form.escorts", escorts);
        answers.put("warehouse.form.escortsPerVehicle", escortsPerVehicle);
        return answers;
    }

    private static String text(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}
