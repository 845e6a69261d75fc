package id.kotaksuara.election.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people change one election at once: the second is told what the first one did, and nothing is lost. */
@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ElectionAtOnceTests {

    private static final String CODE = "pilkada-ulang-2025";
    private static final List<Contest> CONTESTS = List.of(new Contest("GUBERNUR", "Gubernur"));

    @Autowired
    private Elections elections;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void losesNothingOfWhatTheFirstOfTwoSaysOfItsKind() throws Exception {
        new CleanSlate(jdbc, transaction).wipe();
        LocalDate day = LocalDate.of(2025, 4, 19);
        Election before = office.open(new Election(CODE, "Pilkada Ulang 2025", ElectionKind.PILKADA, day, CONTESTS));
        var other = Executors.newSingleThreadExecutor();

        Future<?> second = transaction.execute(status -> {
            office.change(CODE, before.version(), ElectionKind.PEMILU, before.facts());
            var begun = other.submit(() -> office.change(CODE, before.version(), ElectionKind.PILKADA, before.facts()));
            assertThat(catchThrowable(() -> begun.get(2, TimeUnit.SECONDS)))
                    .as("the second waits")
                    .isInstanceOf(TimeoutException.class);
            return begun;
        });

        assertThat(catchThrowable(() -> second.get(30, TimeUnit.SECONDS)))
                .cause()
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessage("changed.electionForm");
        other.shutdown();
        assertThat(elections.withCode(CODE).kind()).isEqualTo(ElectionKind.PEMILU);
        new CleanSlate(jdbc, transaction).wipe();
    }
}
