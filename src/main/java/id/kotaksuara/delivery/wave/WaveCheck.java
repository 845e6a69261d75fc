package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.delivery.dispatch.DepartureRules;
import id.kotaksuara.delivery.dispatch.DispatchForm;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Asks of each shipment of a wave what is asked of one that leaves alone, and of all of them whether there are enough boxes. */
@Component
class WaveCheck {

    private static final int MOST_REASON = 200;
    private static final String NUMBER = "].number";

    private final DepartureRules rules;
    private final WaveSeals seals;

    WaveCheck(DepartureRules rules, WaveSeals seals) {
        this.seals = seals;
        this.rules = rules;
    }

    void check(WaveForm form, Errors errors, WaveOfOffice wave, WaveRoom room) {
        var leaving = leaving(form, errors, wave);
        if (leaving.isEmpty()
                && form.lines().stream().allMatch(line -> line.reason().isEmpty())) {
            errors.reject("delivery.wave.none");
        }
        if (!leaving.isEmpty() && wave.early(form.departedAt()) && !form.early().equals("yes")) {
            errors.rejectValue("early", "delivery.dispatch.early_asked");
        }
        if (!form.hasSeen(room.lacking())) {
            errors.rejectValue("tight", "delivery.wave.tight_asked", new Object[] {room.districts()}, null);
        }
        seals.check(form, errors, wave, WaveLine::goes);
        enough(leaving, errors);
    }

    /** Asks of names that are only written down, while nothing leaves, that they can be kept and fit together. */
    void checkNames(WaveForm form, Errors errors, WaveOfOffice wave) {
        for (int i = 0; i < form.lines().size(); i++) {
            WaveLine line = form.lines().get(i);
            ShipmentLoad load = wave.waiting().get(line.number());
            if (load != null) {
                var at = new At(errors, i, load.places().district());
                DispatchForm alone = line.alone(load.shipment(), form.departedAt(), wave.wall());
                var wrong = new BeanPropertyBindingResult(alone, "form");
                alone.checkLengths(wrong);
                at.take(wrong);
                seen(line, load.shipment(), at);
            }
        }
        seals.check(form, errors, wave, any -> true);
    }

    private static void seen(WaveLine line, Shipment shipment, At at) {
        if (line.seenVersion() != shipment.version()) {
            at.reject("delivery.plan_changed", shipment.number(), shipment.boxesPlanned());
        }
    }

    /** Whether something waits in a warehouse of which no stock of boxes is kept. */
    boolean withoutStock(WaveOfOffice wave) {
        return wave.shipments().stream()
                .collect(groupingBy(shipment -> shipment.waybill().warehouseCode()))
                .values()
                .stream()
                .anyMatch(those -> rules.sealed(those.get(0).waybill()).isEmpty());
    }

    private List<Shipment> leaving(WaveForm form, Errors errors, WaveOfOffice wave) {
        var leaving = new ArrayList<Shipment>();
        for (int i = 0; i < form.lines().size(); i++) {
            WaveLine line = form.lines().get(i);
            ShipmentLoad load = wave.waiting().get(line.number());
            if (line.goes() && load != null) {
                leave(
                        form.departedAt(),
                        line,
                        load,
                        new At(errors, i, load.places().district()));
                leaving.add(load.shipment());
            } else if (load != null && line.reason().length() > MOST_REASON) {
                errors.rejectValue("lines[" + i + "].reason", "delivery.too_long", new Object[] {MOST_REASON}, null);
            }
        }
        return leaving;
    }

    private record At(Errors errors, int line, String district) {
        void reject(String code, Object... arguments) {
            errors.rejectValue("lines[" + line + NUMBER, code, arguments, null);
        }

        /** What is wrong with the time is said once, above all lines; of the rest each says whose it is. */
        void take(BindingResult alone) {
            alone.getGlobalErrors().forEach(error -> reject("delivery.wave.of", district, error));
            for (FieldError error : alone.getFieldErrors()) {
                if (!error.getField().matches("departedAt|expectedArrival")) {
                    var whose = new Object[] {district, error};
                    errors.rejectValue("lines[" + line + "]." + error.getField(), "delivery.wave.of", whose, null);
                } else if (error.getField().equals("departedAt") || !alone.hasFieldErrors("departedAt")) {
                    takeTime(error);
                }
            }
        }

        private void takeTime(FieldError error) {
            if (errors.getFieldErrors("departedAt").stream()
                    .noneMatch(said -> Objects.equals(said.getCode(), error.getCode()))) {
                errors.rejectValue("departedAt", error.getCode(), error.getArguments(), error.getDefaultMessage());
            }
        }
    }

    private void leave(String departedAt, WaveLine line, ShipmentLoad load, At at) {
        Shipment shipment = load.shipment();
        var wall = new WallClock(load.places().zone());
        DispatchForm alone = line.alone(shipment, departedAt, wall);
        var errors = new BeanPropertyBindingResult(alone, "form");
        rules.check(alone, errors, load);
        at.take(errors);
        seen(line, shipment, at);
        boolean late = wall.read(alone.expectedArrival())
                .flatMap(rules.ends(load)::missedAt)
                .isPresent();
        if (late && !line.warned()) {
            at.reject("delivery.wave.late", at.district());
        }
    }

    private void enough(List<Shipment> leaving, Errors errors) {
        if (!errors.hasErrors()) {
            leaving.stream()
                    .collect(groupingBy(shipment -> shipment.waybill().warehouseCode()))
                    .values()
                    .forEach(those -> rules.enough(
                            those.get(0).waybill(),
                            those.stream().mapToInt(Shipment::boxesPlanned).sum(),
                            errors));
        }
    }
}
