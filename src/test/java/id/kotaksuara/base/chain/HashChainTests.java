package id.kotaksuara.base.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HashChainTests {

    @Autowired
    HashChain chain;

    @Autowired
    PlatformTransactionManager transactions;

    private final String scope = "test/" + UUID.randomUUID();

    @Test
    void followsTheLinesInTheirOrderFromAnOpeningOfItsOwn() {
        var heads = inTransaction(() -> chain.append(scope, List.of("{\"a\":1}", "{\"a\":2}")));

        var opened = ChainHead.opened(scope, heads.get(0).nonce());
        assertThat(heads)
                .containsExactly(
                        opened.after("{\"a\":1}"), opened.after("{\"a\":1}").after("{\"a\":2}"));
        assertThat(chain.head(scope)).contains(heads.get(1));
        assertThat(opened.nonce())
                .isNotEqualTo(
                        inTransaction(() -> chain.append(scope + "b", "{}")).nonce());
    }

    @Test
    void takesBackWhatItsTransactionTakesBack() {
        var before = inTransaction(() -> chain.append(scope, "{\"a\":1}"));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            chain.append(scope, "{\"a\":2}");
            status.setRollbackOnly();
        });

        assertThat(chain.head(scope)).contains(before);
    }

    @Test
    void belongsToATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> chain.append(scope, "{\"a\":1}"));
    }

    /** Both chains are asked for in opposite orders; done at once, the two would wait for each other. */
    @Test
    void letsManyAddAtOnceAndNobodyWaitInACircle() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        var work = new ArrayList<Callable<Integer>>();
        for (int round = 0; round < 20; round++) {
            boolean turned = round % 2 == 0;
            work.add(() -> addToBoth(turned));
        }
        try {
            for (var done : people.invokeAll(work, 60, TimeUnit.SECONDS)) {
                assertThat(done.get()).isEqualTo(1);
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(chain.head(scope + "/a")).get().returns(20L, ChainHead::number);
        assertThat(chain.head(scope + "/b")).get().returns(20L, ChainHead::number);
    }

    private int addToBoth(boolean turned) {
        return inTransaction(() -> {
            for (String end : turned ? List.of("/b", "/a") : List.of("/a", "/b")) {
                chain.atCommit(scope + end, () -> chain.append(scope + end, "{\"a\":1}"));
            }
            return 1;
        });
    }

    private <T> T inTransaction(Callable<T> work) {
        return new TransactionTemplate(transactions).execute(status -> {
            try {
                return work.call();
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }
}
