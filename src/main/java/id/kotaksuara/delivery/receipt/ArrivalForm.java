package id.kotaksuara.delivery.receipt;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.spoken.SpokenSecret;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.pages.Tokens;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.readout.ReadOut;
import id.kotaksuara.delivery.shipment.ArrivalCode;
import id.kotaksuara.delivery.shipment.Shipment;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The first answer of a PPK; it holds whatever was typed.
 *
 * @param token tells a second sending of the same page from a new one
 * @param arrivedAt "" where it arrived just now
 * @param stated the number of colli that the button named; only what it named is sent
 * @param code read out by the PPK, "" where the PPK itself sends
 * @param reportedBy who read it out
 * @param missing colli, where the code read out means that some are
 * @param sure yes where somebody was asked about an answer that is hard to believe, and stands by it
 */
record ArrivalForm(
        String token,
        String colli,
        String seals,
        String sealNote,
        String arrivedAt,
        String stated,
        String code,
        String reportedBy,
        String missing,
        String sure) {

    private static final int MOST_NOTE = 300;
    private static final int MOST_NAME = 100;

    ArrivalForm {
        token = token == null ? "" : token;
        colli = Typed.digits(colli);
        seals = seals == null ? "" : seals;
        sealNote = sealNote == null ? "" : sealNote.strip();
        arrivedAt = arrivedAt == null ? "" : arrivedAt;
        stated = stated == null ? "" : stated;
        code = code == null ? "" : code.strip();
        reportedBy = reportedBy == null ? "" : reportedBy.strip();
        missing = Typed.digits(missing);
        sure = sure == null ? "" : sure;
    }

    static ArrivalForm fresh() {
        return new ArrivalForm(Tokens.fresh(), "", "", "", "", "", "", "", "", "");
    }

    /** Asks on a page of its own about what is hard to believe; the answers go along. */
    String askedAgain(ArrivalDoubts doubts, String view, Model model) {
        model.addAttribute("doubts", doubts);
        model.addAttribute("form", confirmed());
        return view;
    }

    /** The same answers with the button naming what was typed. */
    private ArrivalForm confirmed() {
        return new ArrivalForm(token, colli, seals, sealNote, arrivedAt, colli, code, reportedBy, missing, "yes");
    }

    /** The answers that a code stands for, which was read out with nothing else but how many are missing. */
    ArrivalForm meaning(ReadOut it, String note) {
        String came = String.valueOf(Math.max(0, it.colli(lacking())));
        return new ArrivalForm(
                token, came, it.seals().name(), note, arrivedAt, stated, code, reportedBy, missing, sure);
    }

    /** Colli that are missing, as far as a number was typed. */
    public int lacking() {
        return missing.matches("\\d{1,4}") ? Integer.parseInt(missing) : 0;
    }

    /** Whether more is to be said than a code of an outcome says. */
    public boolean saysMore() {
        return !arrivedAt.isEmpty() || !code.isEmpty() && outcome().isEmpty();
    }

    /** The code of an outcome, as it is read out; empty where another kind of code was typed. */
    Optional<String> outcome() {
        return SpokenSecret.read(code);
    }

    /** Whether the button named the number that is sent. */
    boolean said() {
        return stated.equals(colli);
    }

    /** Whether it, already checked, holds the answers that have been kept; the moment of "just now" is not one of them. */
    boolean says(Arrival kept) {
        return Integer.parseInt(colli) == kept.colli()
                && seals.equals(kept.seals().name())
                && sealNote.equals(kept.sealNote());
    }

    void check(Errors errors, Instant now, WallClock clock) {
        if (!colli.matches("\\d{1,4}")) {
            errors.rejectValue("colli", "delivery.arrival.colli_wrong");
        }
        if (seals.equals("BROKEN") && sealNote.isEmpty()) {
            errors.rejectValue("sealNote", "delivery.arrival.seal_note_missing");
        }
        if (sealNote.length() > MOST_NOTE) {
            errors.rejectValue("sealNote", "delivery.too_long", new Object[] {MOST_NOTE}, null);
        }
        checkTime(errors, now, clock);
    }

    private void checkTime(Errors errors, Instant now, WallClock clock) {
        if (!arrivedAt.isEmpty()) {
            Optional<Instant> arrived = clock.read(arrivedAt);
            if (arrived.isEmpty()) {
                new Typed(errors, "delivery.arrival.").slip("arrivedAt", "delivery.time_wrong");
            } else if (arrived.get().isAfter(now.plusSeconds(59))) {
                errors.rejectValue("arrivedAt", "delivery.arrival.not_yet");
            }
        }
    }

    /** Whether it may be kept without asking once more. */
    boolean plain(ArrivalDoubts doubts) {
        return said() && (doubts.none() || sure.equals("yes"));
    }

    private boolean answered() {
        return Set.of("INTACT", "BROKEN").contains(seals)
                || seals.equals("UNSEEN") && outcome().isPresent();
    }

    /** Seals are asked about where the waybill names some. */
    private void checkSeals(Errors errors, Shipment shipment) {
        if (!answered() && !shipment.seals().isEmpty()) {
            errors.rejectValue("seals", "delivery.arrival.seals_missing");
        }
    }

    /** Nothing arrives that has not left. */
    void checkLeft(Errors errors, Shipment shipment, Instant now, WallClock clock) {
        checkSeals(errors, shipment);
        Object[] number = {shipment.number()};
        if (!shipment.status().left()) {
            errors.reject("delivery.not_now.ARRIVED", number, null);
        } else if (clock.read(arrivedAt).orElse(now).isBefore(shipment.departedAt())) {
            errors.rejectValue("arrivedAt", "delivery.arrived_before_leaving", number, null);
        }
    }

    /** What an operator has to ask in addition. */
    void checkReport(Errors errors) {
        boolean other = ArrivalCode.parse(code).isPresent();
        if (outcome().isEmpty() && !other) {
            errors.rejectValue("code", "delivery.by_code.wrong");
        }
        if (reportedBy.isEmpty() || reportedBy.length() > MOST_NAME) {
            errors.rejectValue("reportedBy", "delivery.by_code.who");
        }
        if (other && arrivedAt.isEmpty()) {
            new Typed(errors, "delivery.arrival.").slip("arrivedAt", "delivery.time_wrong");
        }
    }

    /** What is typed for the minute that has begun has happened by now. */
    Arrival toArrival(Instant now, WallClock clock) {
        return new Arrival(
                Integer.parseInt(colli),
                answered() ? SealState.valueOf(seals) : SealState.NONE,
                sealNote,
                clock.read(arrivedAt).filter(typed -> typed.isBefore(now)).orElse(now),
                reportedBy);
    }

    /** In friendly words: now, before by the same sending, or before by somebody else. */
    void tell(RedirectAttributes flash, ReceiptDesk.Answer answer) {
        int kept = answer.receipt().arrival().colli();
        boolean same = answer.receipt().token().toString().equals(token)
                && says(answer.receipt().arrival());
        flash.addFlashAttribute(
                "notice",
                switch (answer.kept()) {
                    case NOW -> "delivery.arrival.sent";
                    case BEFORE -> same ? "delivery.arrival.sent_before" : "delivery.arrival.other_before";
                    case BESIDE -> "delivery.contradiction.arrival_kept";
                });
        flash.addFlashAttribute(
                "noticeArguments", new Object[] {kept, answer.receipt().recordedBy(), colli()});
    }
}
