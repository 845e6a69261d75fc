package id.kotaksuara.delivery.receipt;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.region.Area;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What phones do that keep their answers until the office has them, a thousand times over: requests and answers that get lost,
 * doubles, some that come late, sessions that have ended, two phones at one shipment. A phone gives an answer up only when it
 * has seen where it led to.
 */
@IntegrationTest
@Tag("long")
class LostAnswersTests {

    private static final int RUNS = 1_000;
    private static final int MOST_STEPS = 14;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private String columns = "";

    @BeforeEach
    void open() {
        road.open();
        columns = jdbc.sql("select string_agg(column_name, ', ') from information_schema.columns where table_name ="
                        + " 'shipment' and table_schema = current_schema()"
                        + " and column_name not in ('id', 'number', 'arrival_code', 'consignment_code')")
                .query(String.class)
                .single();
    }

    private enum Fate {
        ARRIVES,
        IS_LOST,
        LOSES_ITS_ANSWER,
        COMES_TWICE,
        COMES_LATE,
        FINDS_NO_SESSION
    }

    private record Answer(String page, Map<String, String> fields) {}

    /** A phone with the answers that it still keeps, in the order in which they were given. */
    private record Phone(SignedIn who, Deque<Answer> kept) {}

    @Test
    void keepOneReceiptAndDropNothingInSilence() {
        for (int run = 0; run < RUNS; run++) {
            var random = new Random(run);
            String delivery = "/elections/pilkada-2024/63.03.17/deliveries/" + another(run);
            var phones = new ArrayList<Phone>(List.of(phone("hasan", delivery, random)));
            if (random.nextBoolean()) {
                phones.add(phone("aminah", delivery, random));
            }
            Set<String> said = new HashSet<>();
            phones.forEach(phone -> said.add(phone.kept().getFirst().fields().get("colli")));

            weather(phones, random);
            phones.forEach(this::getsThrough);

            assertThat(count("receipt", run)).as("receipts in run %d", run).isEqualTo(1);
            assertThat(kept(run))
                    .as("what was said in run %d is kept or reported", run)
                    .isEqualTo(said);
            assertThat(counts(run)).as("counts in run %d", run).isEqualTo(1);
        }
    }

    private Phone phone(String who, String delivery, Random random) {
        var kept = new ArrayDeque<Answer>();
        String colli = String.valueOf(3 + random.nextInt(3));
        kept.add(new Answer(
                delivery + "/arrival",
                Map.of("token", token(), "colli", colli, "stated", colli, "seals", "INTACT", "sure", "yes")));
        kept.add(new Answer(delivery + "/check", Map.of("token", token(), "step", "send", "complete", "YES")));
        return new Phone(new SignedIn(who, who, Role.PPK_CHAIR, new Area("63.03.17")), kept);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private void weather(List<Phone> phones, Random random) {
        var late = new ArrayList<Runnable>();
        int steps = random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps; step++) {
            var phone = phones.get(random.nextInt(phones.size()));
            if (!late.isEmpty() && random.nextInt(3) == 0) {
                late.remove(random.nextInt(late.size())).run();
            } else if (!phone.kept().isEmpty()) {
                tries(phone, Fate.values()[random.nextInt(Fate.values().length)], late);
            }
        }
        late.forEach(Runnable::run);
    }

    private void tries(Phone phone, Fate fate, List<Runnable> late) {
        Answer answer = phone.kept().getFirst();
        switch (fate) {
            case ARRIVES -> seen(phone, answer, post(answer, phone.who(), 60));
            case COMES_TWICE -> {
                post(answer, phone.who(), 60);
                seen(phone, answer, post(answer, phone.who(), 61));
            }
            case LOSES_ITS_ANSWER -> post(answer, phone.who(), 120);
            case COMES_LATE -> late.add(() -> post(answer, phone.who(), 180));
            case FINDS_NO_SESSION -> assertThat(post(answer, null, 0)).isFalse();
            case IS_LOST -> {}
        }
    }

    private static void seen(Phone phone, Answer answer, boolean taken) {
        if (taken) {
            phone.kept().remove(answer);
        }
    }

    private void getsThrough(Phone phone) {
        for (Answer answer : List.copyOf(phone.kept())) {
            boolean taken = post(answer, phone.who(), 300);
            assertThat(taken).as("%s by %s", answer, phone.who().username()).isTrue();
            seen(phone, answer, true);
        }
    }

    /** Whether the office took it: whatever it takes, it leads elsewhere. */
    private boolean post(Answer answer, @Nullable SignedIn who, int waited) {
        var request = mvc.post()
                .uri(answer.page())
                .with(who == null ? anonymous() : authentication(who.authentication()))
                .with(csrf())
                .param("waited", String.valueOf(waited));
        for (var field : answer.fields().entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        var response = request.exchange().getResponse();
        entities.flush();
        entities.clear();
        String address = response.getRedirectedUrl();
        return address != null && address.startsWith("/elections/");
    }

    private String another(int run) {
        String number = number(run);
        jdbc.sql("insert into shipment (number, arrival_code, consignment_code, " + columns
                        + ") select :number, :code, :number, " + columns
                        + " from shipment where number = 'SJ-6303-0001'")
                .param("number", number)
                .param("code", "A%05d".formatted(run).replace('0', 'C').replace('1', 'D'))
                .update();
        jdbc.sql("insert into shipment_content (shipment_id, position, village_code, station_number, boxes, loaded)"
                        + " select n.id, c.position, c.village_code, c.station_number, c.boxes, c.loaded from shipment n,"
                        + " shipment_content c, shipment o where n.number = :number and o.id = c.shipment_id"
                        + " and o.number = 'SJ-6303-0001'")
                .param("number", number)
                .update();
        return number;
    }

    private static String number(int run) {
        return "SJ-6303-%04d".formatted(2000 + run);
    }

    private int count(String table, int run) {
        return jdbc.sql("select count(*) from " + table
                        + " t join shipment s on s.id = t.shipment_id where s.number = :number")
                .param("number", number(run))
                .query(Integer.class)
                .single();
    }

    /** Numbers of colli that are the receipt's or are reported beside it. */
    private Set<String> kept(int run) {
        return Set.copyOf(jdbc.sql("select t.colli::text from receipt t join shipment s on s.id = t.shipment_id"
                        + " where s.number = :number union select t.colli::text from contradiction t join shipment s"
                        + " on s.id = t.shipment_id where s.number = :number and t.kind = 'ARRIVAL'")
                .param("number", number(run))
                .query(String.class)
                .list());
    }

    private int counts(int run) {
        return jdbc.sql("select count(distinct t.token) from receipt_line t join shipment s on s.id = t.shipment_id"
                        + " where s.number = :number and not t.correction")
                .param("number", number(run))
                .query(Integer.class)
                .single();
    }
}
