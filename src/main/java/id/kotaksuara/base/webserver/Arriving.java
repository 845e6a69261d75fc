package id.kotaksuara.base.webserver;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the bodies that are on their way, in all and by address. */
final class Arriving {

    private final ArrivalLimits limits;
    private final AtomicInteger all = new AtomicInteger();
    private final ConcurrentMap<String, Integer> byAddress = new ConcurrentHashMap<>();

    Arriving(ArrivalLimits limits) {
        this.limits = limits;
    }

    /** Whether there is place for one more from this address; whoever entered leaves once. */
    boolean enter(String address) {
        boolean room = all.incrementAndGet() <= limits.bodies();
        boolean roomForOne = byAddress.merge(address, 1, Integer::sum) <= limits.bodiesPerAddress();
        if (room && roomForOne) {
            return true;
        }
        leave(address);
        return false;
    }

    void leave(String address) {
        all.decrementAndGet();
        byAddress.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }
}
