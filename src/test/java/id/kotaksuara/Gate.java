package id.kotaksuara;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a browser and the application under test: it can be cut, and it can lose the answers to what was sent. */
final class Gate implements AutoCloseable {

    /** What it does with what comes along. */
    enum Line {
        GOOD,
        CUT,
        /** What is posted arrives, and its answer does not come back. */
        LOSES_ANSWERS
    }

    private final ServerSocket door;
    private final int inside;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Line line = Line.GOOD;

    Gate(int inside) {
        this.inside = inside;
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException noDoor) {
            throw new UncheckedIOException(noDoor);
        }
        start(this::welcome);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    void be(Line other) {
        line = other;
        open.forEach(Gate::shut);
        open.clear();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                start(() -> join(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket guest) {
        if (line == Line.CUT) {
            shut(guest);
            return;
        }
        try {
            var host = new Socket("localhost", inside);
            open.add(guest);
            open.add(host);
            var posted = new boolean[1];
            start(() -> carry(host, guest, posted));
            carryIn(guest, host, posted);
        } catch (IOException over) {
            shut(guest);
        }
    }

    private void carryIn(Socket guest, Socket host, boolean[] posted) {
        try {
            InputStream in = guest.getInputStream();
            var bytes = new byte[16_384];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                posted[0] = posted[0] || new String(bytes, 0, Math.min(read, 5)).equals("POST ");
                host.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException over) {
            // the other end has gone
        } finally {
            shut(guest);
            shut(host);
        }
    }

    private void carry(Socket host, Socket guest, boolean[] posted) {
        try {
            InputStream in = host.getInputStream();
            var bytes = new byte[16_384];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (posted[0] && line == Line.LOSES_ANSWERS) {
                    return;
                }
                guest.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException over) {
            // the other end has gone
        } finally {
            shut(guest);
            shut(host);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // so it is shut
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        be(Line.CUT);
    }
}
