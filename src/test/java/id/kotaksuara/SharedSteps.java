package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.Area;
import id.kotaksuara.schedule.draft.Banjar;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the cases that were sent in as steps begin with, and what they send and read. */
abstract class SharedSteps {

    static final String OFFICE = "/elections/pilkada-2024/63.03";

    static final String SENT = OFFICE + "/shipments/SJ-6303-0001";

    static final String DELIVERY = "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OnTheRoad road;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Banjar banjar;

    @Autowired
    Shipments shipments;

    /** Four boxes on the road to Paramasan, and six that have not left. */
    void onTheRoad() {
        road.open();
    }

    /** An office ten minutes before its first wave, with a schedule that is published and a draft after it. */
    void planned() {
        banjar.create();
        banjar.itIs("2024-11-19T23:50:00Z");
        post(OFFICE + "/schedules", "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00");
        post(OFFICE + "/schedules/1/approval", "edits", "0");
        post(OFFICE + "/schedules/1/publication", "edits", "1");
        post(OFFICE + "/schedules/1/versions", "reason", "Jembatan putus", "edits", "2");
    }

    MvcTestResult arrive(String colli) {
        return post(DELIVERY + "/arrival", "colli", colli, "stated", colli, "seals", "INTACT", "sure", "yes");
    }

    MvcTestResult check(String... answers) {
        var all = new ArrayList<>(List.of("step", "send"));
        all.addAll(List.of(answers));
        return post(DELIVERY + "/check", all.toArray(String[]::new));
    }

    /** With one token for each page: what was typed into the same form. */
    MvcTestResult post(String path, String... answers) {
        var request = mvc.post()
                .uri(path)
                .with(csrf())
                .param(
                        "token",
                        UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8))
                                .toString());
        for (int i = 0; i < answers.length; i += 2) {
            request = request.param(answers[i], answers[i + 1]);
        }
        var answer = request.exchange();
        flush();
        return answer;
    }

    MvcTestResult send(PageForm form, Map<String, String> typed) {
        var request = mvc.post().uri(form.action()).with(csrf());
        for (var field : form.fields()) {
            boolean asIs = !field.value().isBlank() && !field.name().equals("to");
            request =
                    request.param(field.name(), asIs ? field.value() : typed.getOrDefault(field.name(), field.value()));
        }
        return request.exchange();
    }

    String page(String path) throws Exception {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String words(String page) {
        return page.replaceAll("(?s)<nav.*?</nav>|<head.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    static void as(Role role, String area) {
        TestSecurityContextHolder.setAuthentication(
                new SignedIn("rahmah", "Rahmah", role, new Area(area)).authentication());
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
