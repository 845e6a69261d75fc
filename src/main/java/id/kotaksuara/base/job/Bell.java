package id.kotaksuara.base.job;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the runner of this instance that there is work, once whatever asked for it is committed. */
@Component
class Bell {

    private static final int MOST_WISHES = 1000;

    private final ConcurrentLinkedQueue<Order> wishes = new ConcurrentLinkedQueue<>();
    private volatile Runnable heard = () -> {};

    /** Who comes when it rings. */
    void answeredBy(Runnable runner) {
        heard = runner;
    }

    void ring() {
        afterCommit(heard);
    }

    /** Beyond so many a wish is dropped: the page that has it asks again. */
    void wish(Order order) {
        afterCommit(() -> {
            if (wishes.size() < MOST_WISHES) {
                wishes.add(order);
                heard.run();
            }
        });
    }

    /** What was wished for since. */
    List<Order> wishes() {
        return Stream.generate(wishes::poll).takeWhile(order -> order != null).toList();
    }

    /** Does something once the transaction is committed; at once where there is none. */
    void afterCommit(Runnable what) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    what.run();
                }
            });
        } else {
            what.run();
        }
    }
}
