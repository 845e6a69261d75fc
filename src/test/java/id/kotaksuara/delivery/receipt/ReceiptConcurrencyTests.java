package id.kotaksuara.delivery.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.shipment.ShipmentRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReceiptConcurrencyTests {

    private static final int AT_ONCE = 6;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private ReceiptDesk desk;

    @Autowired
    private ShipmentRegister register;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsOneReceiptAndNumbersWithoutDoubles() throws Exception {
        new CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> road.open());

        List<ReceiptDesk.Answer> answers = atOnce(this::arrive);
        List<String> numbers = atOnce(() -> transaction.execute(status -> register.nextNumber(World.OFFICE)));

        assertThat(answers).filteredOn(ReceiptDesk.Answer::fresh).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.receipt().token())
                .containsOnly(answers.get(0).receipt().token());
        assertThat(jdbc.sql("select count(*) from receipt").query(Integer.class).single())
                .isEqualTo(1);
        assertThat(numbers).doesNotHaveDuplicates().contains("SJ-6303-0003", "SJ-6303-0008");
    }

    private ReceiptDesk.Answer arrive() {
        var arrival = new Arrival(4, SealState.INTACT, "", OnTheRoad.LEFT.plusSeconds(3600), "");
        return desk.arrive(OnTheRoad.key(), UUID.randomUUID(), arrival, "hasan");
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<T>> running = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
