package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.Gate.Line;
import id.kotaksuara.schedule.draft.Banjar;
import java.io.IOException;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A receipt on a network that a seed draws: cut, losing answers, a session that is gone, a second press. Whatever happens, the
 * office has one receipt in the end and the phone keeps nothing. {@code bench/offline} makes twenty runs of it.
 */
@BrowserTest
class OfflineSeedsTests {

    private static final int RUNS = Integer.getInteger("offline.runs", 2);
    private static final int TURNS = 3;

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Gate gate;
    private String deliveries;
    private String number;

    @BeforeEach
    void open() {
        office.open();
        jdbc.sql(
                        "update shipment set departed_at = departed_at - interval '2 days', planned_arrival = planned_departure"
                                + " where status = 'DISPATCHED'")
                .update();
        gate = new Gate(port);
        number = text("select number from shipment where status = 'DISPATCHED'");
        deliveries = "/elections/" + Banjar.ELECTION + "/"
                + text("select district_code from shipment where status = 'DISPATCHED'") + "/deliveries";
    }

    @AfterEach
    void close() throws IOException {
        gate.close();
    }

    @Test
    void keepsOneReceiptOfEachRunWhateverTheNetworkDoes(Browser browser) {
        var phone = new ChairPhone(browser, gate, deliveries);
        for (int seed = 1; seed <= RUNS; seed++) {
            again();
            gate.be(Line.GOOD);
            signInAnew(phone);
            phone.prepares(number);
            run(phone, new Random(seed));
            assertThat(receipts()).as("receipts of seed %s", seed).isEqualTo(1);
        }
    }

    /** One answer, some turns of the network, and then it is good. */
    private void run(ChairPhone phone, Random random) {
        gate.be(Line.values()[random.nextInt(Line.values().length)]);
        phone.open("/" + number + "/arrival");
        phone.answer(5);
        for (int turn = 0; turn < TURNS; turn++) {
            if (random.nextInt(3) == 0) {
                jdbc.sql("delete from spring_session").update();
            }
            gate.be(Line.values()[random.nextInt(Line.values().length)]);
            tries(phone);
        }
        gate.be(Line.GOOD);
        signInAnew(phone);
        phone.open("");
        phone.sendsAll();
    }

    private void signInAnew(ChairPhone phone) {
        jdbc.sql("delete from spring_session").update();
        phone.signIn();
    }

    /** Without network and session there may be no page at all. */
    private static void tries(ChairPhone phone) {
        try {
            phone.open("");
        } catch (WebDriverException nothingThere) {
            // the person tries again later
        }
    }

    /** The same shipment on the road once more; whoever looks in between finds no arrival without its receipt. */
    private void again() {
        jdbc.sql(
                        "update shipment set status = 'DISPATCHED', arrived_at = null, checked_at = null where number = :number")
                .param("number", number)
                .update();
        Awaitility.await() // a request of the run before may still hold what this waits for
                .ignoreException(PessimisticLockingFailureException.class)
                .until(() -> jdbc.sql("truncate receipt_line, receipt, contradiction cascade")
                                .update()
                        == 0);
    }

    private int receipts() {
        return Integer.parseInt(text("select count(*)::text from receipt"));
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
