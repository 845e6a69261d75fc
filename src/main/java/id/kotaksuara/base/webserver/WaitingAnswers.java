package id.kotaksuara.base.webserver;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Knows the answers that are being given, and finds those that wait for somebody who hardly reads: each holds a thread. Time
 * counts only while a thread waits for its reader, so that what takes the application long to make is never cut off.
 */
final class WaitingAnswers extends ValveBase {

    private final ArrivalLimits limits;
    private final Predicate<String> trusted;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile int waiting;

    /** @param trusted addresses behind which there are many networks, so that their answers are not counted together */
    WaitingAnswers(ArrivalLimits limits, Predicate<String> trusted) {
        super(true);
        this.limits = limits;
        this.trusted = trusted;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String connection = request.getRequest().getServletConnection().getConnectionId();
        answers.put(connection, new Answer(response.getCoyoteResponse()));
        try {
            getNext().invoke(request, response);
        } finally {
            answers.remove(connection);
        }
    }

    /** Those that have waited too long or are too many of one network; to be asked once a second. */
    Set<SocketWrapperBase<NioChannel>> hopeless(Collection<SocketWrapperBase<NioChannel>> connections) {
        Set<SocketWrapperBase<NioChannel>> hopeless = new HashSet<>();
        Map<String, List<Waiting>> crowds = new HashMap<>();
        var readers = connections.stream().filter(WaitingAnswers::isWaiting).toList();
        waiting = readers.size();
        readers.forEach(connection -> {
            Answer answer = answers.get(connection.getServletConnection("", "").getConnectionId());
            if (answer != null && answer.hasWaitedLonger(limits)) {
                hopeless.add(connection);
            } else if (answer != null && !trusted.test(connection.getRemoteAddr())) {
                crowds.computeIfAbsent(Network.of(connection.getRemoteAddr()), first -> new ArrayList<>())
                        .add(new Waiting(connection, answer.seconds));
            }
        });
        crowds.values().forEach(crowd -> hopeless.addAll(beyond(crowd)));
        return hopeless;
    }

    /** How many waited for their readers when that was asked last. */
    int waiting() {
        return waiting;
    }

    /** A thread that cannot write on asks to be told when there is room again. */
    private static boolean isWaiting(SocketWrapperBase<NioChannel> connection) {
        return connection instanceof NioSocketWrapper socket && socket.interestOpsHas(SelectionKey.OP_WRITE);
    }

    /** Whoever has waited longest gives way. */
    private List<SocketWrapperBase<NioChannel>> beyond(List<Waiting> crowd) {
        return crowd.stream()
                .sorted(Comparator.comparingInt(Waiting::seconds).reversed())
                .limit(Math.max(0, crowd.size() - limits.bodiesPerAddress()))
                .map(Waiting::connection)
                .toList();
    }

    private record Waiting(SocketWrapperBase<NioChannel> connection, int seconds) {}

    private static final class Answer {

        private final org.apache.coyote.Response response;
        private int seconds;

        Answer(org.apache.coyote.Response response) {
            this.response = response;
        }

        boolean hasWaitedLonger(ArrivalLimits limits) {
            seconds++;
            return seconds > limits.forBody(response.getBytesWritten(false)).toSeconds();
        }
    }
}
