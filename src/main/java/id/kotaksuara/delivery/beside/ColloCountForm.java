package id.kotaksuara.delivery.beside;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.delivery.count.Condition;
import id.kotaksuara.delivery.pages.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a chair says of the colli of a shipment.
 *
 * @param all YES where all are there and good
 * @param found GOOD, DAMAGED or MISSING by code
 * @param reasons by code, where one is damaged or missing
 * @param surplus packages that nobody sent, "" for none
 */
record ColloCountForm(
        String token,
        @Nullable String all,
        @Nullable Map<String, String> found,
        @Nullable Map<String, String> reasons,
        @Nullable String surplus,
        @Nullable String surplusReason) {

    private static final int MOST_SURPLUS = 999;
    private static final int LONGEST = 300;

    ColloCountForm {
        token = Objects.requireNonNullElse(token, "");
        found = Map.copyOf(Objects.requireNonNullElse(found, Map.of()));
        reasons = Map.copyOf(Objects.requireNonNullElse(reasons, Map.of()));
    }

    /** What was said before, or nothing. */
    static ColloCountForm of(ColloCount count) {
        var found = new HashMap<String, String>();
        var reasons = new HashMap<String, String>();
        count.findings().stream().filter(one -> !one.code().isEmpty()).forEach(one -> {
            found.put(one.code(), one.condition().name());
            reasons.put(one.code(), one.reason());
        });
        String surplus = count.surplus() == 0 ? "" : String.valueOf(count.surplus());
        return new ColloCountForm(Tokens.fresh(), "", found, reasons, surplus, count.reason(""));
    }

    /** The same answers as another form. */
    ColloCountForm anew() {
        return new ColloCountForm(Tokens.fresh(), all, found, reasons, surplus, surplusReason);
    }

    /** The same in words; slips are told at their fields. */
    List<ColloFinding> read(List<ColloRow> colli, Errors errors) {
        var findings = new ArrayList<ColloFinding>();
        for (ColloRow collo : colli) {
            findings.add(one(collo.code(), errors));
        }
        var typed = new Typed(errors, "delivery.colli_count.");
        Integer more = typed.wholeOrNone("surplus", surplus, 0, MOST_SURPLUS);
        if (more != null && more > 0) {
            String why = typed.words("surplusReason", surplusReason, LONGEST);
            findings.add(new ColloFinding("", Condition.SURPLUS, more, why == null ? "" : why));
        }
        return findings;
    }

    private ColloFinding one(String code, Errors errors) {
        Condition condition = "YES".equals(all)
                ? Condition.GOOD
                : switch (found.getOrDefault(code, "")) {
                    case "GOOD" -> Condition.GOOD;
                    case "DAMAGED" -> Condition.DAMAGED;
                    case "MISSING" -> Condition.MISSING;
                    default -> null;
                };
        if (condition == null) {
            errors.rejectValue("found[" + code + "]", "delivery.colli_count.choose");
            return new ColloFinding(code, Condition.GOOD, 1, "");
        }
        String reason = condition == Condition.GOOD ? "" : Typed.orEmpty(reasons.get(code));
        if (condition != Condition.GOOD && reason.isEmpty()) {
            errors.rejectValue("reasons[" + code + "]", "delivery.colli_count.why");
        } else if (reason.length() > LONGEST) {
            errors.rejectValue("reasons[" + code + "]", "delivery.too_long", new Object[] {LONGEST}, null);
        }
        return new ColloFinding(code, condition, 1, reason);
    }
}
