package id.kotaksuara.voters.imports;

import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Tells a test, too, which step the work on an import begins. */
class ToldProgress extends Progress {

    private volatile Consumer<Step> listener = step -> {};

    ToldProgress(JdbcClient jdbc, PlatformTransactionManager transactions) {
        super(jdbc, transactions);
    }

    void tell(Consumer<Step> to) {
        listener = to;
    }

    @Override
    Teller of(long importId) {
        var teller = super.of(importId);
        return (step, done) -> {
            listener.accept(step);
            teller.at(step, done);
        };
    }
}
