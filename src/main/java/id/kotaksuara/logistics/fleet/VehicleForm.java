package id.kotaksuara.logistics.fleet;

import id.kotaksuara.base.form.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A type of vehicle as it is typed; its code and mode are given once. */
record VehicleForm(String code, String mode, String name, String boxes, String count, String carrier, String version) {

    static final VehicleForm EMPTY = new VehicleForm("", "", "", "", "", "", "");

    private static final int MOST = 10_000;

    static VehicleForm of(VehicleType type) {
        return new VehicleForm(
                type.code(),
                type.mode().name(),
                type.name(),
                Integer.toString(type.boxes()),
                Integer.toString(type.count()),
                type.carrier().orElse(""),
                Integer.toString(type.version()));
    }

    VehicleForm knowing(VehicleType type) {
        return new VehicleForm(code, mode, name, boxes, count, carrier, Integer.toString(type.version()));
    }

    boolean knows(VehicleType type) {
        return Integer.toString(type.version()).equals(version);
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    VehicleFacts facts(Errors errors) {
        Typed typed = typed(errors);
        String isName = typed.words("name", name, 100);
        Integer holds = typed.whole("boxes", boxes, 1, MOST);
        Integer are = typed.whole("count", count, 0, MOST);
        String whose = typed.wordsOrNone("carrier", carrier, 100);
        return typed.fine() ? new VehicleFacts(isName, holds, are, whose.isEmpty() ? null : whose) : null;
    }

    /** The whole type, or null with every slip told at its field. */
    @Nullable
    VehicleType whole(String regency, Errors errors) {
        Typed typed = typed(errors);
        String isCode = typed.code("code", code);
        TransportMode moves = typed.choice("mode", mode, TransportMode.class);
        VehicleFacts facts = facts(errors);
        return facts == null ? null : new VehicleType(regency, isCode, moves, facts);
    }

    static Typed typed(Errors errors) {
        return new Typed(errors, "vehicle.form.");
    }

    /** Label keys and answers, to tell what somebody else changed. */
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("vehicle.form.name", name);
        answers.put("vehicle.form.boxes", boxes);
        answers.put("vehicle.form.count", count);
        answers.put("vehicle.form.carrier", carrier);
        return answers;
    }
}
