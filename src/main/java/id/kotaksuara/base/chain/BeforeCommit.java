package id.kotaksuara.base.chain;

import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction still has to add to chains; done last, when every other row that it changes is written. */
final class BeforeCommit implements TransactionSynchronization {

    private final Object key;
    private final Runnable writeChanges;
    private final TreeMap<String, Runnable> waiting = new TreeMap<>();

    BeforeCommit(Object key, Runnable writeChanges) {
        this.key = key;
        this.writeChanges = writeChanges;
    }

    void add(String scope, Runnable adding) {
        waiting.putIfAbsent(scope, adding);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writeChanges.run();
        while (!waiting.isEmpty()) {
            waiting.pollFirstEntry().getValue().run();
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
