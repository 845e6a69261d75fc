package id.kotaksuara.access.journal;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.chain.CheckedChain;
import id.kotaksuara.base.chain.HashChain;
import id.kotaksuara.region.Area;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing of a chain is held by an instance: two connections are to it what two instances are. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=journal")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChainsAtOnceTests {

    private static final int EACH = 20;
    private static final int MOST_SECONDS = 60;

    @Autowired
    Journal journal;

    @Autowired
    JournalChain chain;

    @Autowired
    HashChain chains;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    private final ExecutorService people = Executors.newFixedThreadPool(4);

    @BeforeEach
    void emptyJournal() {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> new World(jdbc).create());
    }

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void keepsTheChainOfAnOfficeWholeWhilePeoplePostAtTheSameMoment() throws Exception {
        var start = new CountDownLatch(1);
        var work = new ArrayList<Callable<Integer>>();
        for (String warehouse : List.of("PAGI", "SIANG", "SORE", "MALAM")) {
            work.add(() -> openWarehouses(warehouse, start));
        }
        start.countDown();

        allDone(work);
        assertThat(checked("63.03")).isEqualTo(CheckedChain.whole(work.size() * EACH));
    }

    /** One begins with the nation, the other with the office: neither ever waits for the other in a circle. */
    @Test
    void letsNobodyWaitInACircleWhoWritesToTwoJournals() throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        work.add(() -> writeToBoth("", "63.03"));
        work.add(() -> writeToBoth("63.03.05", ""));

        allDone(work);
        assertThat(checked("63.03")).isEqualTo(CheckedChain.whole(2 * EACH));
        assertThat(checked("")).isEqualTo(CheckedChain.whole(2 * EACH));
    }

    /** An office's chain is closed to others while a line is added to it; that of another office is not. */
    @Test
    void letsNoOfficeWaitForAnotherOne() {
        transaction.executeWithoutResult(status -> {
            chains.append(JournalChain.scope("63.03"), "{}");
            try {
                assertThat(people.submit(() -> write("63.04")).get(MOST_SECONDS, TimeUnit.SECONDS))
                        .isEqualTo(1);
            } catch (Exception waiting) {
                throw new AssertionError("another office waits", waiting);
            }
            status.setRollbackOnly();
        });
        assertThat(checked("63.04")).isEqualTo(CheckedChain.whole(1));
    }

    private int openWarehouses(String name, CountDownLatch start) throws InterruptedException {
        var planner = new SignedIn("perencana", "Rahmah", Role.PLANNER, new Area("63.03")).authentication();
        start.await();
        for (int number = 0; number < EACH; number++) {
            assertThat(mvc.post()
                            .uri("/elections/pilkada-2024/63.03/warehouses")
                            .with(csrf())
                            .with(authentication(planner))
                            .param("code", name + "-" + number)
                            .param("name", "Gudang " + name)
                            .param("address", "Jalan Mistar 1")
                            .param("measure", "COUNTED")
                            .param("countedBoxes", "350")
                            .param("preparedPerWave", "350")
                            .param("dockPerWave", "350"))
                    .hasStatus3xxRedirection();
        }
        return EACH;
    }

    private int writeToBoth(String first, String second) {
        for (int number = 0; number < EACH; number++) {
            transaction.executeWithoutResult(status -> {
                journal.record(entry(first));
                journal.record(entry(second));
            });
        }
        return EACH;
    }

    private int write(String region) {
        transaction.executeWithoutResult(status -> journal.record(entry(region)));
        return 1;
    }

    private static Entry entry(String region) {
        return new Entry("test", region, "journal.warehouse.changed", null, "one");
    }

    private void allDone(List<Callable<Integer>> work) throws Exception {
        for (var done : people.invokeAll(work, MOST_SECONDS, TimeUnit.SECONDS)) {
            assertThat(done.get()).isEqualTo(EACH);
        }
    }

    private CheckedChain checked(String region) {
        var out = new StringWriter();
        chain.write(region, out);
        return CheckedChain.of(out.toString().lines().toList());
    }
}
