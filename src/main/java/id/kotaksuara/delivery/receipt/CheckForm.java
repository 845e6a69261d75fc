package id.kotaksuara.delivery.receipt;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.road.Tokens;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.Errors;

/**
 * The count of a PPK while it is being typed: the page carries it along, so that nothing is lost and nothing is kept
 * before it is sent.
 *
 * @param complete YES where all boxes are there and good, NO where something differs, "" before
 * @param noted the differences so far
 * @param next the difference that is being typed
 */
record CheckForm(String token, String complete, List<DifferenceForm> noted, DifferenceForm next) {

    private static final int MOST_DIFFERENCES = 200;

    CheckForm {
        token = token == null ? "" : token;
        complete = complete == null ? "" : complete;
        noted = noted == null ? List.of() : List.copyOf(noted);
        next = next == null ? DifferenceForm.EMPTY : next;
    }

    static CheckForm fresh() {
        return new CheckForm(Tokens.fresh(), "", List.of(), DifferenceForm.EMPTY);
    }

    /** Puts the difference that was typed to the others. */
    CheckForm withNext() {
        var all = new ArrayList<>(noted);
        all.add(next);
        return new CheckForm(token, complete, all, DifferenceForm.EMPTY);
    }

    CheckForm without(int index) {
        var all = new ArrayList<>(noted);
        if (index >= 0 && index < all.size()) {
            all.remove(index);
        }
        return new CheckForm(token, complete, all, DifferenceForm.EMPTY);
    }

    void checkNext(Errors errors, Shipment shipment) {
        next.check(errors, "next.");
        if (noted.size() >= MOST_DIFFERENCES) {
            errors.reject("delivery.check.too_many", new Object[] {MOST_DIFFERENCES}, null);
        }
        if (!errors.hasErrors()) {
            withNext().checkSum(errors, shipment, "next.boxes");
        }
    }

    /** What was carried along is checked again before it is kept. */
    void checkAll(Errors errors, Shipment shipment) {
        for (int i = 0; i < noted.size(); i++) {
            noted.get(i).check(errors, "noted[" + i + "].");
        }
        if (!errors.hasErrors()) {
            checkSum(errors, shipment, "noted");
        }
    }

    private void checkSum(Errors errors, Shipment shipment, String field) {
        try {
            new CountRules(shipment).good(findings());
        } catch (RuleBroken rule) {
            errors.rejectValue(field, rule.key(), rule.arguments(), null);
        }
    }

    List<Finding> findings() {
        return noted.stream().map(DifferenceForm::toFinding).toList();
    }
}
