package id.kotaksuara.base.webserver;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the places of the bodies that are on their way, in all and by network. Where all are taken, whoever comes gets that
 * of the oldest body of the network with the most: a crowd that sends slowly takes places from itself.
 */
final class Arriving {

    private final ArrivalLimits limits;
    private final Map<String, Deque<TimedBody>> byNetwork = new HashMap<>();
    private int all;

    Arriving(ArrivalLimits limits) {
        this.limits = limits;
    }

    /** Whether there is a place for one more from this network; whoever entered leaves. */
    synchronized boolean enter(String network, TimedBody body) {
        int own = of(network);
        if (own >= limits.bodiesPerAddress() || all >= limits.bodies() && !makeRoom(own + 1)) {
            return false;
        }
        byNetwork.computeIfAbsent(network, first -> new ArrayDeque<>()).add(body);
        all++;
        return true;
    }

    synchronized void leave(String network, TimedBody body) {
        var bodies = byNetwork.get(network);
        if (bodies != null && bodies.remove(body)) {
            all--;
            if (bodies.isEmpty()) {
                byNetwork.remove(network);
            }
        }
    }

    private int of(String network) {
        var bodies = byNetwork.get(network);
        return bodies == null ? 0 : bodies.size();
    }

    /** Of those that have more than whoever comes would have. */
    private boolean makeRoom(int own) {
        var largest = byNetwork.entrySet().stream()
                .max(Comparator.comparingInt(network -> network.getValue().size()))
                .filter(network -> network.getValue().size() > own);
        largest.ifPresent(network -> {
            var oldest = network.getValue().getFirst();
            oldest.giveUp();
            leave(network.getKey(), oldest);
        });
        return largest.isPresent();
    }
}
