package id.kotaksuara.base.webserver;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's way to speak HTTP, with an end to the time a head may take to come and an answer to be read, and to the
 * connections one address may hold: its own limits only count the silence between two bytes.
 */
public final class TimedHeads extends Http11NioProtocol {

    private static final int EVERY_SECONDS = 1;

    private static final long NOT_BEGUN = -1;

    private ArrivalLimits limits;
    private Predicate<String> trusted = address -> false;
    private WaitingAnswers waiting;

    /** What Tomcat's factory of connectors calls; the limits follow before the start. */
    public TimedHeads() {}

    void limit(ArrivalLimits newLimits, Predicate<String> trustedProxies, WaitingAnswers waitingAnswers) {
        limits = newLimits;
        trusted = trustedProxies;
        waiting = waitingAnswers;
    }

    @Override
    public void start() throws Exception {
        super.start();
        getUtilityExecutor().scheduleWithFixedDelay(this::sweep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        Set<SocketWrapperBase<NioChannel>> connections = getEndpoint().getConnections();
        Map<String, Integer> held = new HashMap<>();
        for (SocketWrapperBase<NioChannel> connection : connections) {
            if (headTooLate(connection) || tooMany(connection, held)) {
                connection.close();
            }
        }
        waiting.hopeless(connections).forEach(SocketWrapperBase::close);
    }

    /** Between two pieces of a head Tomcat says that the processing of a request has ended, but it has begun. */
    private boolean headTooLate(SocketWrapperBase<NioChannel> connection) {
        if (!(connection.getCurrentProcessor() instanceof Processor processor)) {
            return false;
        }
        Request request = processor.getRequest();
        long began = request.getStartTimeNanos();
        int stage = request.getRequestProcessor().getStage();
        boolean incomplete = stage == Constants.STAGE_PARSE || stage == Constants.STAGE_ENDED;
        return incomplete
                && began != NOT_BEGUN
                && System.nanoTime() - began > limits.head().toNanos();
    }

    private boolean tooMany(SocketWrapperBase<NioChannel> connection, Map<String, Integer> held) {
        String address = connection.getRemoteAddr();
        return address != null
                && !trusted.test(address)
                && held.merge(Network.of(address), 1, Integer::sum) > limits.connectionsPerAddress();
    }
}
