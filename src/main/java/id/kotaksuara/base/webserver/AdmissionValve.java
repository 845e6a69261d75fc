package id.kotaksuara.base.webserver;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpMethod;

/**
 * Lets only so many requests be worked on at once; whoever comes then is told at once to come again, and when. Otherwise each
 * would wait for all before it, for a minute where many come, and nobody would be answered in time.
 */
final class AdmissionValve extends ValveBase {

    private final AdmissionLimits limits;
    private final Room pages;
    private final Room sends;
    private final Room first;

    /** @param readers how many answers that are made wait for their readers just now: those cost nothing more */
    AdmissionValve(AdmissionLimits limits, IntSupplier readers) {
        super(true);
        this.limits = limits;
        this.pages = new Room(limits.pages(), readers);
        this.sends = new Room(limits.sends(), () -> 0);
        this.first = new Room(limits.first(), () -> 0);
    }

    /** Places for one kind of request; idle ones make room for as many again at most, as each of them holds a thread. */
    private record Room(int most, IntSupplier idle, AtomicInteger taken) {

        Room(int most, IntSupplier idle) {
            this(most, idle, new AtomicInteger());
        }

        boolean enter() {
            boolean admitted = taken.incrementAndGet() - Math.min(idle.getAsInt(), most) <= most;
            if (!admitted) {
                leave();
            }
            return admitted;
        }

        void leave() {
            taken.decrementAndGet();
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRequestURI();
        if (address == null
                || BodyValve.isRefused(response)
                || limits.free().matcher(address).lookingAt()) {
            getNext().invoke(request, response);
            return;
        }
        Room room = room(request, address);
        if (!room.enter()) {
            BodyValve.turnAway(request, response);
            return;
        }
        try {
            getNext().invoke(request, response);
        } finally {
            room.leave();
        }
    }

    private Room room(Request request, String address) {
        if (limits.goesFirst().matcher(address).lookingAt()) {
            return first;
        }
        boolean looks = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return looks ? pages : sends;
    }
}
