package id.kotaksuara.delivery.receipt;

import static id.kotaksuara.FormToken.csrf;

import id.kotaksuara.delivery.dispatch.OnTheRoad;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the tests of a chair's pages share: one shipment on its way to Paramasan, and its addresses. */
abstract class ReceiptPagesOfParamasan {

    static final String DELIVERIES = "/elections/pilkada-2024/63.03.17/deliveries";
    static final String DELIVERY = DELIVERIES + "/SJ-6303-0001";
    static final String TOKEN = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OnTheRoad road;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void open() {
        road.open();
    }

    MvcTestResult arrive(String colli, String stated, String token, String... more) {
        var request = mvc.post()
                .uri(DELIVERY + "/arrival")
                .with(csrf())
                .param("token", token)
                .param("colli", colli)
                .param("stated", stated);
        if (!List.of(more).contains("seals")) {
            request = request.param("seals", "INTACT");
        }
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult check(String... parameters) {
        var request = mvc.post().uri(DELIVERY + "/check").with(csrf()).param("token", TOKEN);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
