package id.kotaksuara.delivery.receipt;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.count.CountRules;
import id.kotaksuara.delivery.count.Finding;
import id.kotaksuara.delivery.noting.Note;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.Errors;

/**
 * The count of a PPK as it is sent: exactly what its page showed.
 *
 * @param complete YES where all boxes are there and good, NO where something differs, "" before
 * @param noted the differences
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

    /** What has been noted, to be looked at and sent. */
    static CheckForm of(List<Note> noted) {
        return new CheckForm(
                Tokens.fresh(), "", noted.stream().map(DifferenceForm::of).toList(), DifferenceForm.EMPTY);
    }

    void checkNext(Errors errors, Shipment shipment, CheckForm before) {
        next.check(errors, "next.");
        if (before.noted.size() + next.each().size() > MOST_DIFFERENCES) {
            errors.reject("delivery.check.too_many", new Object[] {MOST_DIFFERENCES}, null);
        }
        if (!errors.hasErrors()) {
            before.and(next.each()).checkSum(errors, shipment, "next.boxes");
        }
    }

    private CheckForm and(List<DifferenceForm> more) {
        var all = new ArrayList<>(noted);
        all.addAll(more);
        return new CheckForm(token, complete, all, DifferenceForm.EMPTY);
    }

    /** Those of the notes that it sends. */
    List<Long> among(List<Note> notes) {
        return notes.stream()
                .filter(note -> noted.contains(DifferenceForm.of(note)))
                .map(Note::id)
                .toList();
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
            rule.showAt(field, errors);
        }
    }

    List<Finding> findings() {
        return noted.stream().map(DifferenceForm::toFinding).toList();
    }
}
