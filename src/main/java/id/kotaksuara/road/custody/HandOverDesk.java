package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.spoken.SpokenSecret;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.Found;
import id.kotaksuara.road.custody.Movements.Linked;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.input.StraightWay;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is said where movements end, by link or by telephone, and writes it into the journal. */
@Component
@Transactional
public class HandOverDesk {

    /** With 31⁶ codes and five that fit at each stop, nobody guesses one by so many in an hour. */
    private static final int MOST_WRONG_CODES = 10;

    private final Movements movements;
    private final StraightWay straight;
    private final Journal journal;
    private final OfficeClock clock;
    private final MessageSource messages;

    HandOverDesk(
            Movements movements, StraightWay straight, Journal journal, OfficeClock clock, MessageSource messages) {
        this.straight = straight;
        this.movements = movements;
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Linked linked(String token) {
        return movements.linked(token).orElseThrow(() -> new NotFound("link", ""));
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

    /** Takes what somebody says who has the link; of two who say something, the first counts. */
    void received(Linked it, HandOverForm.Said said) {
        movements.hold(it.movement().number());
        var leg = it.movement().leg();
        var now = clock.now(leg.district());
        for (HandOver stop : it.door().stops()) {
            int came = said.counts().get(stop.code());
            var outcome = HandOverOutcome.of(stop.boxes(), came, said.sealsWhole());
            var answer =
                    new Answer(outcome, came, said.sealsWhole(), said.giver(), said.receiver(), said.note(), "", now);
            answer(it.movement(), stop, answer, "journal.custody.received");
        }
        movements.found(it.movement(), said.found());
        it.movement().luggage().seals().forEach(seal -> {
            String came = said.found().seals().get(seal.box());
            if (came != null && !came.equals(seal.sent())) {
                record(leg, "journal.custody.seal", seal.box() + ": " + seal.sent(), seal.box() + ": " + came);
            }
        });
        tellSender(it.movement());
    }

    /** Whoever sent a shipment past the PPK is told when the last place has answered; of two at once one is the last. */
    private void tellSender(TourMovement seen) {
        if (seen.kind() == MovementKind.STRAIGHT) {
            var now = movements.numbered(seen.leg(), seen.number());
            if (now.open() == 0) {
                straight.ended(now.number(), now.ends());
            }
        }
    }

    private void answer(TourMovement movement, HandOver stop, Answer answer, String action) {
        if (!movements.answer(movement.number(), stop.stop(), answer)) {
            throw new RuleBroken("custody.answered");
        }
        record(movement.leg(), action, null, words(movement.number(), stop, answer));
    }

    /** What a code came to: the loads it is about and the outcome it means. */
    public record Understood(Door door, HandOverOutcome outcome) {

        /** Some are missing: how many has to be said, and no more than were sent. */
        public boolean fits(int missing) {
            return outcome != HandOverOutcome.MISSING || missing >= 1 && missing <= door.boxes();
        }
    }

    /**
     * Understands a code that somebody read out, and records it once somebody is sure; empty where no stop of the movement
     * has such a one, which is counted.
     *
     * @throws RuleBroken where too many did not fit, or the stop has answered already
     */
    Optional<Understood> called(LegKey leg, TelephoneForm.Call call, String by) {
        movements.hold(call.movement());
        var movement = movements.numbered(leg, call.movement());
        var now = clock.now(leg.district());
        if (movements.wrongCodes(movement.number(), now.minus(1, ChronoUnit.HOURS)) >= MOST_WRONG_CODES) {
            throw new RuleBroken("custody.code.tries", MOST_WRONG_CODES);
        }
        var understood = understood(movement, call.code());
        if (understood.isEmpty()) {
            movements.wrong(movement.number(), call.code(), now);
        } else if (understood.get().door().done()) {
            throw new RuleBroken("custody.answered");
        } else if (call.sure() && understood.get().fits(call.missing())) {
            answer(movement, understood.get(), call, by);
        }
        return understood;
    }

    /**
     * What somebody wrote in a message.
     *
     * @param sure whether it is to be recorded
     */
    public record Written(int movement, String code, String from, int missing, boolean sure) {}

    /** Understands and records what was written as if it had been read out. */
    public Optional<Understood> written(LegKey leg, Written it, String by) {
        return called(leg, new TelephoneForm.Call(it.movement(), it.code(), it.from(), it.missing(), it.sure()), by);
    }

    /** Whether a code is of a stop of any movement of a last leg. */
    @Transactional(readOnly = true)
    public boolean knows(LegKey leg, String code) {
        return movements.of(leg).stream().anyMatch(it -> understood(it, code).isPresent());
    }

    /** The code that somebody wrote down, as it is read out; nothing where it cannot be one. */
    public static Optional<String> code(String heard) {
        return SpokenSecret.read(heard);
    }

    private static Optional<Understood> understood(TourMovement movement, String code) {
        return movement.doors().stream()
                .flatMap(door -> movement.secret().meant(door.first().code(), code).stream()
                        .filter(outcome -> outcome.hasCode(door.several()))
                        .map(outcome -> new Understood(door, outcome)))
                .findFirst();
    }

    private void answer(TourMovement movement, Understood it, TelephoneForm.Call call, String by) {
        var now = clock.now(movement.leg().district());
        for (HandOver stop : it.door().stops()) {
            int came = it.outcome().came(stop.boxes(), call.missing());
            var answer = new Answer(it.outcome(), came, it.outcome().sealsWhole(), "", call.from(), "", by, now);
            answer(movement, stop, answer, "journal.custody.called");
        }
        if (it.outcome() == HandOverOutcome.ALL_HERE) {
            var all = movement.luggage().carried().stream().collect(toMap(Carried::container, Carried::sent));
            movements.found(movement, new Found(all, Map.of()));
        }
        tellSender(movement);
    }

    void bringBack(LegKey leg, int number, StopCode stop, String by) {
        var movement = movements.numbered(leg, number);
        var load = movement.stops().stream()
                .filter(each -> each.stop().equals(stop))
                .findFirst()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(number)));
        if (!movements.bringBack(number, stop, clock.now(leg.district()), by)) {
            throw new RuleBroken("custody.nothing.open", load.name());
        }
        if (movement.kind() == MovementKind.STRAIGHT) {
            straight.back(number, movement.end(stop)); // its stock counts them again
        }
        record(leg, "journal.custody.back", null, number + "; " + load.name() + "; " + load.open());
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
