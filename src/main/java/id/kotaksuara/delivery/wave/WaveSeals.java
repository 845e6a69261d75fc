package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.delivery.crew.FreeSeals;
import id.kotaksuara.delivery.crew.SealedVehicle;
import id.kotaksuara.delivery.crew.SharedCrews;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** A seal closes one vehicle: the number of one that is on another, or written down for it, is a slip of the pen. */
@Component
class WaveSeals {

    private final FreeSeals seals;

    WaveSeals(FreeSeals seals) {
        this.seals = seals;
    }

    /**
     * Says it at the seals, also where somebody else has written one down since this form was opened.
     *
     * @param written which of the lines are written down
     */
    void check(WaveForm form, Errors errors, WaveOfOffice wave, Predicate<WaveLine> written) {
        Map<String, WaveLine> closed = new HashMap<>();
        Set<String> these =
                form.lines().stream().filter(written).map(WaveLine::number).collect(toSet());
        var taken = seals.taken(wave.key().office(), these);
        for (int i = 0; i < form.lines().size(); i++) {
            WaveLine line = form.lines().get(i);
            if (these.contains(line.number()) && wave.waiting().containsKey(line.number())) {
                var at = new At(errors, "lines[" + i + "].seals");
                amongThese(line, closed, wave, at);
                taken.apply(vehicle(line, wave)).forEach(one -> at.reject("delivery.seal_taken", one.words()));
            }
        }
    }

    private record At(Errors errors, String field) {
        void reject(String code, Object... arguments) {
            errors.rejectValue(field, code, arguments, null);
        }
    }

    private static void amongThese(WaveLine line, Map<String, WaveLine> closed, WaveOfOffice wave, At at) {
        for (String seal : line.sealNumbers()) {
            WaveLine before = closed.putIfAbsent(seal, line);
            if (before != null && !onOneVehicle(before, line, wave.shared())) {
                at.reject("delivery.wave.sealed_twice", district(line, wave), seal, district(before, wave));
            }
        }
    }

    private static SealedVehicle vehicle(WaveLine line, WaveOfOffice wave) {
        ShipmentLoad load = wave.waiting().get(line.number());
        return SealedVehicle.of(
                load.shipment(),
                load.places().district(),
                line.sealNumbers(),
                line.crew().carriers());
    }

    /** Plates tell; of a boat that bears none the schedule does. */
    private static boolean onOneVehicle(WaveLine one, WaveLine other, SharedCrews shared) {
        return one.sharesVehicleWith(other)
                || shared.together(one.number(), other.number())
                        && (one.beginsWithoutPlate() || other.beginsWithoutPlate());
    }

    private static String district(WaveLine line, WaveOfOffice wave) {
        return wave.waiting().get(line.number()).places().district();
    }
}
