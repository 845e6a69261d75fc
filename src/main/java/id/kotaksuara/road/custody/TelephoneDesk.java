package id.kotaksuara.road.custody;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.spoken.SpokenSecret;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOverForm.Said;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.MovementLine.Linked;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.HandOverOutcome;
import id.kotaksuara.road.report.MovementSecret;
import id.kotaksuara.road.report.WhatCame;
import id.kotaksuara.road.stop.StopCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Understands codes that receivers read out or write, and takes what they say where movements end. */
@Component
@Transactional
public class TelephoneDesk {

    /** With 31⁶ codes and some that fit at each stop, nobody guesses one by so many in an hour. */
    private static final int MOST_WRONG_CODES = 10;

    private final Movements movements;
    private final HandOverDesk handOvers;
    private final OfficeClock clock;
    private final JdbcClient jdbc;

    TelephoneDesk(Movements movements, HandOverDesk handOvers, OfficeClock clock, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.movements = movements;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /** Where somebody listens: at the PPK of a district, or at the office of a regency for all of its districts. */
    public record Within(String election, String region) {

        public static Within of(LegKey leg) {
            return new Within(leg.election(), leg.district());
        }

        public OfficeKey office() {
            return new OfficeKey(election, RegionCode.at(RegionLevel.REGENCY, region));
        }

        public boolean has(String district) {
            return district.startsWith(region);
        }
    }

    /**
     * What somebody reads out or writes.
     *
     * @param from who says so
     * @param giver who handed the boxes over; empty where nobody has said it
     * @param missing boxes, where the code means that some are
     * @param at when it was handed over; null where that was just now
     * @param sure whether it is to be recorded
     */
    public record Call(
            int movement,
            String code,
            String from,
            String giver,
            int missing,
            @Nullable Instant at,
            boolean sure) {}

    /**
     * What a code came to: the loads it is about and the outcome it means.
     *
     * @param lacking the load of which some are missing, where it is not all of them together
     * @param beside whether it says otherwise than what was recorded, and is kept beside that
     * @param tooEarly whether the hour that was said lies before its boxes left, so that nothing was taken
     */
    public record Understood(Door door, HandOverOutcome outcome, HandOver lacking, boolean beside, boolean tooEarly) {

        /** Some are missing: how many has to be said, and no more than were sent. */
        public boolean fits(int missing) {
            return outcome != HandOverOutcome.MISSING || missing >= 1 && missing <= most();
        }

        /** Boxes of which some may be missing. */
        public int most() {
            return lacking.boxes();
        }

        /** Of where it speaks: all places at that door, or the one whose boxes are missing. */
        public String names() {
            return outcome == HandOverOutcome.MISSING ? lacking.name() : door.names();
        }

        public int boxes() {
            return outcome == HandOverOutcome.MISSING ? most() : door.boxes();
        }

        /** Message key of the sentence that says it. */
        public String sentence() {
            return (beside ? "custody.beside." : "custody.understood.") + outcome;
        }

        private WhatCame said(Call call, Luggage luggage) {
            var came = new HashMap<String, Integer>();
            door.stops().forEach(stop -> {
                boolean lacks = outcome != HandOverOutcome.MISSING || stop.equals(lacking);
                came.put(stop.code(), lacks ? outcome.came(stop.boxes(), call.missing()) : stop.boxes());
            });
            var containers = outcome == HandOverOutcome.ALL_HERE ? sent(luggage) : Map.<String, Integer>of();
            return new WhatCame(
                    came, outcome.name(), outcome.sealsWhole(), call.giver(), call.from(), "", containers, Map.of());
        }

        private static Map<String, Integer> sent(Luggage luggage) {
            return luggage.carried().stream()
                    .collect(toMap(each -> each.container().name(), Carried::sent));
        }
    }

    /**
     * Understands a code that somebody read out, and takes what it says once somebody is sure; empty where no stop of the
     * movement has such a one, which is counted.
     *
     * @throws RuleBroken where too many did not fit, or what it says was recorded before
     */
    public Optional<Understood> called(Within within, Call call, String by) {
        movements.hold(call.movement());
        var movement = movements.numbered(within.election(), within.region(), call.movement());
        var now = clock.now(within.region());
        if (wrongCodes(movement.number(), now.minus(1, ChronoUnit.HOURS)) >= MOST_WRONG_CODES) {
            throw new RuleBroken("custody.code.tries", MOST_WRONG_CODES);
        }
        var understood = understood(movement, call.code());
        if (understood.isEmpty()) {
            wrong(movement.number(), call.code(), now);
        }
        return understood.map(it -> it.fits(call.missing()) ? taken(movement, it, call, by) : it);
    }

    private Understood taken(TourMovement movement, Understood it, Call call, String by) {
        var now = clock.now(movement.leg().district());
        var at = call.at() == null ? now : call.at();
        if (!movement.mayEndAt(at, now)) {
            return new Understood(it.door(), it.outcome(), it.lacking(), false, true);
        }
        var linked = new Linked(movement, it.door());
        var said = new Said(it.said(call, movement.luggage()), at);
        if (linked.closed() && said.came().addsNothingTo(linked.recorded())) {
            throw new RuleBroken("custody.answered");
        }
        if (call.sure()) {
            handOvers.take(linked, said, by);
        }
        return new Understood(it.door(), it.outcome(), it.lacking(), linked.closed(), false);
    }

    /** How many different codes of a movement were heard since a moment that did not fit. */
    private int wrongCodes(int number, Instant since) {
        return jdbc.sql("select count(*) from tour_wrong_code where movement = :number and heard_at > :since")
                .params(Map.of("number", number, "since", since.atOffset(ZoneOffset.UTC)))
                .query(Integer.class)
                .single();
    }

    /** One did not fit; read again, it is the same one. */
    private void wrong(int number, String code, Instant at) {
        jdbc.sql(
                        "insert into tour_wrong_code (movement, code, heard_at) values (:number, :code, :at) on conflict do nothing")
                .params(Map.of("number", number, "code", code, "at", at.atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Whether a code is of a stop of any movement. */
    @Transactional(readOnly = true)
    public boolean knows(Within within, String code) {
        return jdbc
                .sql("select m.secret, h.village_code, h.station_number from tour_movement m"
                        + " join tour_hand_over h on h.movement = m.number where m.election_code = :election"
                        + " and m.district_code like :within and m.withdrawn_at is null")
                .params(Map.of("election", within.election(), "within", within.region() + "%"))
                .query((row, line) -> new MovementSecret(row.getString(1))
                        .meant(new StopCode(row.getString(2), row.getInt(3)).code(), code)
                        .isPresent())
                .list()
                .stream()
                .anyMatch(known -> known);
    }

    /** The code that somebody wrote down, as it is read out; nothing where it cannot be one. */
    public static Optional<String> code(String heard) {
        return SpokenSecret.read(heard);
    }

    private static Optional<Understood> understood(TourMovement movement, String code) {
        return movement.doors().stream()
                .flatMap(door -> Stream.concat(together(movement, door, code), lacking(movement, door, code)))
                .findFirst();
    }

    private static Stream<Understood> together(TourMovement movement, Door door, String code) {
        return movement.secret().meant(door.first().code(), code).stream()
                .filter(outcome -> outcome.hasCode(door.several()))
                .map(outcome -> new Understood(door, outcome, door.first(), false, false));
    }

    /** Of several places whose loads are handed over together each has a code of its own for boxes that are missing. */
    private static Stream<Understood> lacking(TourMovement movement, Door door, String code) {
        return !door.several()
                ? Stream.of()
                : door.stops().stream()
                        .filter(stop ->
                                movement.code(stop, HandOverOutcome.MISSING).equals(code))
                        .map(stop -> new Understood(door, HandOverOutcome.MISSING, stop, false, false));
    }
}
