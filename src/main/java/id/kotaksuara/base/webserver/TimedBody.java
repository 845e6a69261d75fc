package id.kotaksuara.base.webserver;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request, which has to be here by a certain time; gives its place back as soon as it is. */
final class TimedBody implements InputBuffer {

    private final InputBuffer body;
    private final BooleanSupplier finished;
    private final LongSupplier end;
    private final Consumer<TimedBody> arrived;
    private final AtomicBoolean done = new AtomicBoolean();
    private volatile boolean givenUp;

    /**
     * @param finished whether all of it has been read
     * @param end by {@link System#nanoTime}; it may become later while the body is on its way
     */
    TimedBody(InputBuffer body, BooleanSupplier finished, LongSupplier end, Consumer<TimedBody> arrived) {
        this.body = body;
        this.finished = finished;
        this.end = end;
        this.arrived = arrived;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (givenUp || !done.get() && System.nanoTime() - end.getAsLong() > 0) {
            throw new IOException("the request took too long to arrive");
        }
        int read = body.doRead(handler);
        if (read < 0 || finished.getAsBoolean()) {
            arrived();
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Its place is needed for somebody else. */
    void giveUp() {
        givenUp = true;
    }

    void arrived() {
        if (done.compareAndSet(false, true)) {
            arrived.accept(this);
        }
    }
}
