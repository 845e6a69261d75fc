package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.custody.HandOverForm.Said;
import id.kotaksuara.road.custody.Luggage.Found;
import id.kotaksuara.road.custody.MovementLine.Linked;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.input.StraightWay;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.OtherReport;
import id.kotaksuara.road.report.OtherReports;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is said where movements end and writes it into the journal: the first that is said is recorded, and what says
 * otherwise is kept beside it until a person decides; then what was recorded first is kept beside what holds.
 */
@Component
@Transactional
public class HandOverDesk {

    private final Movements movements;
    private final HandOverRegister register;
    private final OtherReports reports;
    private final StraightWay straight;
    private final Journal journal;
    private final OfficeClock clock;
    private final MessageSource messages;

    HandOverDesk(
            Movements movements,
            HandOverRegister register,
            OtherReports reports,
            StraightWay straight,
            Journal journal,
            OfficeClock clock,
            MessageSource messages) {
        this.reports = reports;
        this.straight = straight;
        this.movements = movements;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Linked linked(String token) {
        return movements.linked(token).orElseThrow(() -> new NotFound("link", ""));
    }

    /** What was reported otherwise about the loads of a link. */
    @Transactional(readOnly = true)
    List<OtherReport> others(Linked it) {
        return reports.of(it.movement().number()).stream()
                .filter(report -> report.stop().equals(it.door().first().code()))
                .toList();
    }

    /**
     * Whose link it is.
     *
     * @param village of the load that it is for
     * @param answered when what came was said; null while nothing was
     */
    public record LinkedTo(
            LegKey leg,
            int movement,
            String village,
            String places,
            @Nullable Instant answered) {}

    /** Whoever holds the link of a movement that was not withdrawn takes part in it. */
    @Transactional(readOnly = true)
    public LinkedTo linkedTo(String token) {
        var it = movements
                .linked(token)
                .filter(linked -> !linked.movement().withdrawn())
                .orElseThrow(() -> new NotFound("link", ""));
        var first = it.door().first();
        return new LinkedTo(
                it.movement().leg(),
                it.movement().number(),
                first.village(),
                it.door().names(),
                first.answer() == null ? null : first.answer().at());
    }

    /** Takes what somebody says who has the link; whatever was said before it has been written down by then. */
    void received(String token, Said said) {
        movements.hold(linked(token).movement().number());
        take(linked(token), said, "");
    }

    /**
     * Records what was said where nothing was before, and otherwise keeps it beside that, if it adds anything.
     *
     * @param by who typed what came by telephone; empty for what came by the link
     * @return whether anything was written down
     */
    boolean take(Linked it, Said said, String by) {
        var report = report(it, said, by);
        if (!it.closed()) {
            record(it.movement(), it.door(), report);
            tellSender(it.movement());
            return true;
        }
        boolean known = it.door().done() && said.came().addsNothingTo(it.recorded());
        if (known || !reports.keep(report)) {
            return false;
        }
        String words = it.movement().number() + "; " + it.door().names() + "; "
                + said.came().came() + "/" + it.door().boxes() + "; "
                + said.came().receiver();
        record(it.movement().leg(), "journal.custody.otherwise", null, words);
        return true;
    }

    private OtherReport report(Linked it, Said said, String by) {
        var now = clock.now(it.movement().leg().district());
        String stop = it.door().first().code();
        return new OtherReport(0, it.movement().number(), stop, said.came(), said.at(), now, by, null, false, false);
    }

    void record(TourMovement movement, Door door, OtherReport report) {
        var said = report.told();
        door.stops().forEach(stop -> answer(movement, stop, report));
        if (said.counted() || said.outcome().equals(HandOverOutcome.ALL_HERE.name())) {
            register.found(movement, Found.of(said));
        }
        movement.luggage().seals().forEach(seal -> {
            String came = said.seals().get(seal.box());
            if (came != null && !came.equals(seal.sent())) {
                record(
                        movement.leg(),
                        "journal.custody.seal",
                        seal.box() + ": " + seal.sent(),
                        seal.box() + ": " + came);
            }
        });
    }

    private void answer(TourMovement movement, HandOver stop, OtherReport report) {
        var said = report.told();
        int came = said.boxes().getOrDefault(stop.code(), 0);
        var outcome = said.counted()
                ? HandOverOutcome.of(stop.boxes(), came, Boolean.TRUE.equals(said.sealsWhole()))
                : HandOverOutcome.valueOf(said.outcome()).where(stop.boxes(), came);
        var answer = Answer.of(outcome, came, report);
        if (!register.answer(movement.number(), stop.stop(), answer, report.reportedAt())) {
            throw new RuleBroken("custody.answered");
        }
        if (report.number() == 0) { // of what was kept before, the decision is told
            String action = answer.byTelephone() ? "journal.custody.called" : "journal.custody.received";
            record(movement.leg(), action, null, words(movement.number(), stop, answer));
        }
    }

    /** Whoever sent a shipment past the PPK is told when the last place has answered; of two at once one is the last. */
    void tellSender(TourMovement seen) {
        if (seen.kind() == MovementKind.STRAIGHT) {
            var now = movements.numbered(seen.leg(), seen.number());
            if (now.open() == 0) {
                straight.ended(now.number(), now.ends());
            }
        }
    }

    void bringBack(LegKey leg, int number, StopCode stop, String by) {
        var load = takeBack(leg, number, stop, by);
        record(leg, "journal.custody.back", null, number + "; " + load.name() + "; " + load.open());
    }

    /** What was not received is where it came from; whoever sends it on from there tells the journal. */
    public HandOver takeBack(LegKey leg, int number, StopCode stop, String by) {
        var movement = movements.numbered(leg, number);
        var load = movement.stops().stream()
                .filter(each -> each.stop().equals(stop))
                .findFirst()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(number)));
        if (!register.bringBack(number, stop, clock.now(leg.district()), by)) {
            throw new RuleBroken("custody.nothing.open", load.name());
        }
        if (movement.kind() == MovementKind.STRAIGHT) {
            straight.back(number, movement.end(stop)); // its stock counts them again
        }
        return load;
    }

    private String words(int number, HandOver stop, Answer answer) {
        String found = answer.told().stream()
                .map(key -> messages.getMessage(key, null, Locale.forLanguageTag("id")))
                .collect(joining("; "));
        return number + "; " + stop.name() + "; " + found + "; " + answer.boxes() + "/" + stop.boxes() + "; "
                + answer.receiver();
    }

    private void record(LegKey leg, String action, @Nullable String before, String after) {
        journal.record(new Entry(leg.subject(), leg.district(), action, before, after));
    }
}
