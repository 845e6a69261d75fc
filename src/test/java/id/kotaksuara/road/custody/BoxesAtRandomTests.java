package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.chain.CheckedChain;
import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.Custody.BoxPlace;
import id.kotaksuara.road.custody.HandOverForm.Said;
import id.kotaksuara.road.custody.Luggage.Company;
import id.kotaksuara.road.custody.MovementDesk.Sending;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.custody.Whereabouts.Ride;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.report.OtherReport.Decision;
import id.kotaksuara.road.report.OtherReports;
import id.kotaksuara.road.report.WhatCame;
import id.kotaksuara.road.stop.StopCode;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Boxes go by every kind of movement, are lost, come back, are said to have come otherwise: in the database each is always in
 * exactly one place, and the journal of all that verifies.
 */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BoxesAtRandomTests {

    private static final int SEEDS = 6;
    private static final int STEPS = 60;
    private static final LegKey LEG = new LegKey(World.ELECTION, World.NEAR);
    private static final String JAWA = "63.03.05.1003";
    private static final String IRANG = "63.03.05.2010";
    private static final Map<String, Integer> BOXES = Map.of(JAWA, 4, IRANG, 2);

    @Autowired
    private MovementDesk movements;

    @Autowired
    private HandOverDesk handOvers;

    @Autowired
    private DecidedReports decided;

    @Autowired
    private OtherReports reports;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final Set<MovementKind> gone = EnumSet.noneOf(MovementKind.class);
    private Random random;
    private Instant now;

    @AfterEach
    void wipe() {
        new CleanSlate(jdbc, transaction).wipe();
    }

    @Test
    void areAlwaysInExactlyOnePlaceAndTheJournalVerifies() throws UnsupportedEncodingException {
        var done = new HashMap<String, Integer>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            random = new Random(seed);
            now = Instant.parse("2024-11-25T00:00:00Z");
            world();
            if (seed % 2 == 0) {
                straight();
            }
            for (int step = 0; step < STEPS; step++) {
                now = now.plusSeconds(60L * (1 + random.nextInt(30)));
                TestTime.in(World.REGENCY, now.toString());
                done.merge(step(), 1, Integer::sum);
                assertThat(held()).as("seed %s, step %s: %s", seed, step, done).isEqualTo(BOXES);
                assertThat(twice()).as("seed %s, step %s: %s", seed, step, done).isEmpty();
            }
            assertThat(journal()).as("seed %s", seed).returns(true, CheckedChain::isWhole);
        }
        assertThat(done).as("every kind of step").containsKeys("sent", "received", "otherwise", "back", "withdrawn");
        assertThat(gone).as("every kind of movement").hasSize(MovementKind.values().length - 1);
    }

    private CheckedChain journal() throws UnsupportedEncodingException {
        var observer = new SignedIn("o", "o", Role.OBSERVER, new Area(World.REGENCY));
        String file = mvc.get()
                .uri("/journal/" + World.REGENCY + "/journal.jsonl")
                .with(authentication(observer.authentication()))
                .exchange()
                .getResponse()
                .getContentAsString();
        return CheckedChain.of(file.lines().toList());
    }

    /** What was done; "refused" where a rule stands against it. */
    private String step() {
        try {
            return switch (random.nextInt(10)) {
                case 0, 1, 2 -> send();
                case 3, 4 -> receive();
                case 5 -> otherwise();
                case 6, 7 -> back();
                default -> withdraw();
            };
        } catch (Problem refused) {
            return "refused";
        }
    }

    private String send() {
        var kind = random(List.of(MovementKind.values()));
        var loads = new ArrayList<HandOver>();
        for (VillageBoxes village : whereabouts.of(LEG)) {
            int free = village.free(kind);
            if (free > 0 && (loads.isEmpty() || kind.together())) {
                boolean station = kind.ofStations() && random.nextInt(3) == 0;
                var stop = new StopCode(village.village(), station ? 1 : 0);
                loads.add(new HandOver(
                        stop, village.name(), 1, 1 + random.nextInt(free), 0, now.plusSeconds(3600), null, null));
            }
        }
        if (loads.isEmpty() || kind.sentByOffice()) {
            return "nothing"; // shipments are the office's own
        }
        var leaves = (random.nextInt(4) == 0 ? now.plusSeconds(1800) : now).atZone(clock.zoneId(World.NEAR));
        int unit = kind == MovementKind.TO_VILLAGE ? 0 : 1;
        var sending = new Sending(LEG, kind, "Pikap", "Hamdan", leaves, loads, Luggage.NONE, "", unit, Company.UNSAID);
        movements.send(List.of(sending), "ppk");
        gone.add(kind);
        return "sent";
    }

    /** A shipment that left for the PPK goes past it. */
    private void straight() {
        var load = new HandOver(StopCode.of(IRANG), "Tunggul Irang", 1, 2, 0, now.plusSeconds(3600), null, null);
        var leaves = now.atZone(clock.zoneId(World.NEAR));
        var loads = List.of(load);
        movements.straight(
                new Sending(
                        LEG, MovementKind.STRAIGHT, "Truk", "Udin", leaves, loads, Luggage.NONE, "", 1, Company.UNSAID),
                "SJ-6303-0003",
                "rahmah");
        gone.add(MovementKind.STRAIGHT);
    }

    private String receive() {
        for (TourMovement movement : movements.of(LEG)) {
            for (Door door : movement.doors()) {
                if (!door.done() && movement.mayEndAt(now, now) && random.nextBoolean()) {
                    say(movement, door);
                    return "received";
                }
            }
        }
        return "nothing";
    }

    private void say(TourMovement movement, Door door) {
        var came = new HashMap<String, Integer>();
        door.stops().forEach(stop -> came.put(stop.code(), random.nextInt(stop.boxes() + 2)));
        String receiver = "Siti " + random.nextInt(1_000);
        var said = new WhatCame(came, "", random.nextBoolean(), "Hamdan", receiver, "", Map.of(), Map.of());
        handOvers.received(movement.secret().link(door.first().code()), new Said(said, now));
    }

    /** Somebody says something else of what was received, and that holds or does not. */
    private String otherwise() {
        for (TourMovement movement : movements.of(LEG)) {
            for (Door door : movement.doors()) {
                if (door.done() && random.nextBoolean()) {
                    say(movement, door);
                    return decide();
                }
            }
        }
        return "nothing";
    }

    private String decide() {
        var open = reports.open(LEG);
        if (open.isEmpty()) {
            return "nothing";
        }
        var report = random(open);
        var decision = new Decision(random.nextBoolean(), "dihitung ulang", now, "rahmah");
        transaction.executeWithoutResult(status -> {
            reports.decide(report.number(), decision);
            if (decision.accepted()) {
                decided.accept(report, decision);
            }
        });
        return "otherwise";
    }

    private String back() {
        for (VillageBoxes village : whereabouts.of(LEG)) {
            for (Ride ride : village.rides()) {
                if (ride.load().open() > 0 && ride.load().returnedAt() == null) {
                    handOvers.bringBack(
                            LEG, ride.movement().number(), ride.load().stop(), "ppk");
                    return "back";
                }
            }
        }
        return "nothing";
    }

    private String withdraw() {
        for (TourMovement movement : movements.of(LEG)) {
            if (movement.untouched()) {
                movements.withdraw(LEG, movement.number());
                return "withdrawn";
            }
        }
        return "nothing";
    }

    private <T> T random(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** By village: at places, on shipments and on movements. */
    private Map<String, Integer> held() {
        var held = new HashMap<String, Integer>();
        for (VillageBoxes village : whereabouts.of(LEG)) {
            var parts = new ArrayList<Integer>();
            Arrays.stream(BoxPlace.values()).forEach(place -> parts.add(village.at(place)));
            village.rides().forEach(ride -> parts.add(ride.boxes()));
            village.custody().shipped().forEach(each -> parts.add(each.boxes()));
            assertThat(parts).allMatch(boxes -> boxes >= 0);
            held.put(
                    village.village(),
                    parts.stream().mapToInt(Integer::intValue).sum());
        }
        return held;
    }

    /** Codes of boxes on two movements of one kind that are both on their way, or on one with more boxes than it has. */
    private List<String> twice() {
        return jdbc.sql("select b.code from movement_box b join tour_movement m on m.number = b.movement"
                        + " join tour_hand_over h on h.movement = b.movement and h.village_code = b.village_code"
                        + " and h.station_number = b.station_number where m.withdrawn_at is null and h.done_at is null"
                        + " group by b.code, m.kind having count(*) > 1"
                        + " union select b.movement::text from movement_box b join tour_hand_over h"
                        + " on h.movement = b.movement and h.village_code = b.village_code"
                        + " and h.station_number = b.station_number group by b.movement, h.village_code, h.station_number,"
                        + " h.boxes having count(*) > h.boxes")
                .query(String.class)
                .list();
    }

    /** Boxes with names, some of which are still on their way to the PPK. */
    private void world() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> {
            var world = new World(jdbc);
            world.create();
            world.twoBoxesAStation();
            jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                    .param("election", World.ELECTION)
                    .update();
            shipment(1, JAWA, 4);
            shipment(2, IRANG, 2);
            BOXES.forEach((village, boxes) -> {
                for (int at = 0; at < boxes; at++) {
                    box(village, 1 + at / 2, 1 + at % 2);
                }
            });
        });
    }

    private void shipment(int number, String village, int boxes) {
        long id = jdbc.sql("insert into shipment (number, election_code, regency_code, district_code, warehouse_code,"
                        + " origin, consignment_code, status, arrival_code, boxes_planned, boxes_loaded, planned_departure,"
                        + " planned_arrival, departed_at) values ('SJ-6303-000' || :number, :election, '63.03', :district,"
                        + " 'G', 'SCHEDULE', 'C' || :number, 'DISPATCHED', 'ABCDE' || :number, :boxes, :boxes,"
                        + " '2024-11-24T00:00:00Z', '2024-11-25T00:00:00Z', '2024-11-24T00:00:00Z') returning id")
                .param("number", number + 1)
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .param("boxes", boxes)
                .query(Long.class)
                .single();
        jdbc.sql("insert into shipment_content values (:id, 0, :village, 1, :boxes, :boxes)")
                .param("id", id)
                .param("village", village)
                .param("boxes", boxes)
                .update();
    }

    private void box(String village, int station, int ordinal) {
        jdbc.sql(
                        "insert into ballot_box (code, election_code, regency_code, village_code, station_number, contest_code,"
                                + " goods_contest, ordinal, state, ballots, warehouse_code, shipment_number, made_at) values"
                                + " (box_code(uuid_send(gen_random_uuid())), :election, '63.03', :village, :station, 'GUBERNUR',"
                                + " 'GUBERNUR', :ordinal, 'ON_ROAD', 300, 'G', :shipment, now())")
                .param("election", World.ELECTION)
                .param("village", village)
                .param("station", station)
                .param("ordinal", ordinal)
                .param("shipment", village.equals(JAWA) ? "SJ-6303-0002" : "SJ-6303-0003")
                .update();
    }
}
