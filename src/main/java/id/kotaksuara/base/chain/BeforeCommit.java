package id.kotaksuara.base.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction still has to add to chains; done last, when every other row that it changes is written. */
final class BeforeCommit implements TransactionSynchronization {

    private final Object key;
    private final Runnable writeChanges;
    private final TreeMap<String, Runnable> waiting = new TreeMap<>();
    private final Map<String, List<Object>> things = new HashMap<>();

    BeforeCommit(Object key, Runnable writeChanges) {
        this.key = key;
        this.writeChanges = writeChanges;
    }

    void add(String scope, Runnable adding) {
        waiting.putIfAbsent(scope, adding);
    }

    <T> void collect(String scope, T one, Consumer<List<T>> adding) {
        things.computeIfAbsent(scope, none -> new ArrayList<>()).add(one);
        add(scope, () -> adding.accept(collected(scope)));
    }

    /** Whoever collects for a scope collects things of one kind. */
    @SuppressWarnings("unchecked")
    private <T> List<T> collected(String scope) {
        return (List<T>) things.remove(scope);
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
