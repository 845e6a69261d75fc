package id.kotaksuara.delivery.receipt;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.count.MissingByPlace;
import id.kotaksuara.delivery.count.ReceiptLine;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Station;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A correction as a PPK typed it.
 *
 * @param from name of a {@link Condition}, NONE where the boxes had not been counted
 * @param to name of a {@link Condition}, NONE where they should not have been counted
 * @param also further stations of which the same is to be put right
 */
record CorrectionForm(
        String token, String station, String from, String to, String boxes, String reason, List<String> also) {

    private static final String CHOICE = "GOOD|DAMAGED|MISSING|SURPLUS|FOREIGN|NONE";
    private static final int MOST_REASON = 500;

    CorrectionForm {
        token = token == null ? "" : token;
        station = station == null ? "" : station;
        from = from == null ? "" : from;
        to = to == null ? "" : to;
        boxes = Typed.digits(boxes);
        reason = reason == null ? "" : reason.strip();
        also = also == null ? List.of() : List.copyOf(also);
    }

    static CorrectionForm fresh() {
        return new CorrectionForm(Tokens.fresh(), "", "", "", "", "", List.of());
    }

    /** The same answers as another form. */
    CorrectionForm anew() {
        return new CorrectionForm(Tokens.fresh(), station, from, to, boxes, reason, also);
    }

    void check(Errors errors, Shipment shipment, List<ReceiptLine> lines, MissingByPlace missing) {
        if (!from.matches(CHOICE)) {
            errors.rejectValue("from", "delivery.correction.choose");
        }
        if (!to.matches(CHOICE)) {
            errors.rejectValue("to", "delivery.correction.choose");
        }
        if (!boxes.matches("[1-9]\\d{0,3}")) {
            errors.rejectValue("boxes", "delivery.check.boxes_wrong");
        }
        if (reason.length() < 3 || reason.length() > MOST_REASON) {
            errors.rejectValue("reason", "delivery.check.reason_missing");
        }
        if (!stationsFit()) {
            errors.rejectValue("station", "delivery.check.station_wrong");
        }
        if (!errors.hasErrors()) {
            checkRules(errors, shipment, lines, missing);
        }
    }

    private void checkRules(Errors errors, Shipment shipment, List<ReceiptLine> lines, MissingByPlace missing) {
        try {
            toCorrection().check(shipment, lines, missing);
        } catch (RuleBroken rule) {
            rule.showAt("boxes", errors);
        }
    }

    /** Whether these are the lines that it would give. */
    boolean says(List<Finding> kept) {
        boolean whole = from.matches(CHOICE) && to.matches(CHOICE) && boxes.matches("[1-9]\\d{0,3}");
        return whole && stationsFit() && toCorrection().findings().equals(kept);
    }

    private boolean stationsFit() {
        return stations().allMatch(one -> one.matches("[\\d.]{13}/\\d{1,3}"));
    }

    private Stream<String> stations() {
        return Stream.concat(Stream.of(station), also.stream())
                .filter(one -> !one.isEmpty())
                .distinct();
    }

    Correction toCorrection() {
        return new Correction(
                stations().map(Station::parse).toList(),
                condition(from),
                condition(to),
                Integer.parseInt(boxes),
                reason);
    }

    private static @Nullable Condition condition(String name) {
        return name.equals("NONE") ? null : Condition.valueOf(name);
    }
}
