package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.road.custody.HandOver.Answer;
import id.kotaksuara.road.custody.Movements.Linked;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.tour.LegViews;
import id.kotaksuara.road.tour.TourLine;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets tours leave, takes what is said at their stops, and writes each step into the journal. */
@Component
@Transactional
class MovementDesk {

    /** With 31⁶ codes and five that fit at each stop, nobody guesses one. */
    private static final int MOST_WRONG_CODES = 10;

    private final Movements movements;
    private final LegViews views;
    private final Journal journal;
    private final OfficeClock clock;
    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    MovementDesk(Movements movements, LegViews views, Journal journal, OfficeClock clock, MessageSource messages) {
        this.movements = movements;
        this.messages = messages;
        this.views = views;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<TourMovement> of(LegKey leg) {
        return movements.of(leg);
    }

    @Transactional(readOnly = true)
    TourMovement numbered(LegKey leg, int number) {
        return movements.numbered(leg, number);
    }

    /** Tours of the plan with those of their stops to which nothing has left. */
    @Transactional(readOnly = true)
    List<TourLine> waiting(LegKey leg) {
        return waiting(leg, movements.of(leg));
    }

    private List<TourLine> waiting(LegKey leg, List<TourMovement> gone) {
        var villages = gone.stream()
                .flatMap(movement -> movement.stops().stream())
                .map(HandOver::village)
                .collect(toSet());
        return views.tours(leg).stream()
                .map(tour -> tour.without(villages))
                .filter(tour -> !tour.stops().isEmpty())
                .toList();
    }

    /** Whether the day of a tour that waits has not come yet. */
    @Transactional(readOnly = true)
    boolean isAhead(LegKey leg, String key) {
        return isAhead(keyed(waiting(leg), key), leg);
    }

    private boolean isAhead(TourLine line, LegKey leg) {
        return line.day().isAfter(clock.today(leg.district()));
    }

    private static TourLine keyed(List<TourLine> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("custody.gone"));
    }

    /**
     * A tour leaves with everything that its plan has for its stops.
     *
     * @throws RuleBroken before its day, unless somebody has said that it does
     */
    int leave(LegKey leg, Leaving tour, String by) {
        var gone = movements.of(leg);
        var line = keyed(waiting(leg, gone), tour.key());
        if (isAhead(line, leg) && !tour.early()) {
            throw new RuleBroken("custody.early");
        }
        var movement = movement(leg, line, tour.driver(), trip(line, gone));
        int number = movements.add(movement, line.vehicle().code(), by);
        record(
                leg,
                "journal.custody.left",
                number + "; " + movement.title() + " " + movement.unit() + "; " + tour.driver());
        return number;
    }

    /**
     * A tour that is to leave.
     *
     * @param early whether somebody has said that it leaves before its day
     */
    record Leaving(String key, String driver, boolean early) {}

    /** By its plan, or after all that its vehicle has made that day where plans have changed since. */
    private static int trip(TourLine line, List<TourMovement> gone) {
        var made = gone.stream()
                .filter(movement -> movement.title().equals(line.vehicle().name())
                        && movement.unit() == line.unit()
                        && movement.day().equals(line.day()))
                .map(TourMovement::trip)
                .collect(toSet());
        return made.contains(line.number()) ? Collections.max(made) + 1 : line.number();
    }

    private TourMovement movement(LegKey leg, TourLine line, String driver, int trip) {
        return new TourMovement(
                0,
                leg,
                line.vehicle().name(),
                line.unit(),
                trip,
                line.day(),
                driver,
                MovementSecret.random(random),
                clock.now(leg.district()),
                false,
                line.stops().stream().map(stop -> due(leg, stop)).toList());
    }

    private HandOver due(LegKey leg, TourLine.StopLine stop) {
        var load = stop.load();
        var at = stop.arrives().atZone(clock.zoneId(leg.district())).toInstant();
        return new HandOver(stop.stop().code(), stop.name(), load.stations(), load.boxes(), load.booths(), at, null);
    }

    void withdraw(LegKey leg, int number) {
        movements.numbered(leg, number);
        if (!movements.withdraw(number, clock.now(leg.district()))) {
            throw new RuleBroken("custody.received");
        }
        record(leg, "journal.custody.withdrawn", String.valueOf(number));
    }

    @Transactional(readOnly = true)
    Linked linked(String token) {
        return movements.linked(token).orElseThrow(() -> new NotFound("link", ""));
    }

    /** Takes what somebody says who has the link; of two who say something, the first counts. */
    void received(Linked it, HandOverForm.Said said) {
        var outcome = HandOverOutcome.of(it.stop().boxes(), said.boxes(), said.sealsWhole());
        var leg = it.movement().leg();
        var answer = new Answer(
                outcome, said.boxes(), said.giver(), said.receiver(), said.note(), "", clock.now(leg.district()));
        if (!movements.answer(it.movement().number(), it.stop().village(), answer)) {
            throw new RuleBroken("custody.answered");
        }
        record(leg, "journal.custody.received", words(it.movement().number(), it.stop(), answer));
    }

    /** What a code came to: the stop it is about and the outcome it means. */
    record Understood(HandOver stop, HandOverOutcome outcome) {

        /** Some are missing: how many has to be said, and no more than were sent. */
        boolean fits(int missing) {
            return outcome != HandOverOutcome.MISSING || missing >= 1 && missing <= stop.boxes();
        }
    }

    /**
     * Understands a code that somebody read out, and records it once somebody is sure; empty where no stop of the movement
     * has such a one, which is counted.
     *
     * @throws RuleBroken where too many did not fit, or the stop has answered already
     */
    Optional<Understood> called(LegKey leg, TelephoneForm.Call call, String by) {
        var movement = movements.numbered(leg, call.movement());
        if (movements.wrongCodes(movement.number(), 0) >= MOST_WRONG_CODES) {
            throw new RuleBroken("custody.code.tries", MOST_WRONG_CODES);
        }
        var understood = understood(movement, call.code());
        if (understood.isEmpty()) {
            movements.wrongCodes(movement.number(), 1);
        } else if (understood.get().stop().done()) {
            throw new RuleBroken("custody.answered");
        } else if (call.sure() && understood.get().fits(call.missing())) {
            answer(movement, understood.get(), call, by);
        }
        return understood;
    }

    private static Optional<Understood> understood(TourMovement movement, String code) {
        return movement.stops().stream()
                .flatMap(stop -> movement.secret().meant(stop.village(), code).stream()
                        .map(outcome -> new Understood(stop, outcome)))
                .findFirst();
    }

    private void answer(TourMovement movement, Understood it, TelephoneForm.Call call, String by) {
        var leg = movement.leg();
        var answer = new Answer(it.outcome(), boxes(it, call), "", call.from(), "", by, clock.now(leg.district()));
        if (!movements.answer(movement.number(), it.stop().village(), answer)) {
            throw new RuleBroken("custody.answered");
        }
        record(leg, "journal.custody.called", words(movement.number(), it.stop(), answer));
    }

    private static int boxes(Understood it, TelephoneForm.Call call) {
        return switch (it.outcome()) {
            case ALL_HERE, SEALS_BROKEN, MORE -> it.stop().boxes();
            case MISSING -> it.stop().boxes() - call.missing();
            case NOT_OURS, REFUSED -> 0;
        };
    }

    private String words(int number, HandOver stop, Answer answer) {
        String outcome = messages.getMessage("HandOverOutcome." + answer.outcome(), null, Locale.forLanguageTag("id"));
        return number + "; " + stop.name() + "; " + outcome + "; " + answer.boxes() + "/" + stop.boxes() + "; "
                + answer.receiver();
    }

    private void record(LegKey leg, String action, String words) {
        journal.record(new Entry(leg.subject(), leg.district(), action, null, words));
    }
}
