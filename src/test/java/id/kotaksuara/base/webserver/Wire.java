package id.kotaksuara.base.webserver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection to the application as a client without manners uses it, byte by byte. */
final class Wire implements AutoCloseable {

    /** So long a test waits for what has to come at some time. */
    private static final int PATIENCE_MILLIS = 60_000;

    private static final int BETWEEN_BYTES_MILLIS = 150;

    private static final int SIP_BYTES = 12_000;

    private final Socket socket;

    Wire(int port) throws IOException {
        this(port, "127.0.0.1");
    }

    /** Any address of this machine's own network is as good as another one. */
    Wire(int port, String from) throws IOException {
        this(port, from, new Socket());
    }

    /** One that takes in little more than it reads: the system keeps next to nothing for it. */
    static Wire narrow(int port) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4 * SIP_BYTES);
        return new Wire(port, "127.0.0.1", socket);
    }

    private Wire(int port, String from, Socket unconnected) throws IOException {
        socket = unconnected;
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that comes until the server closes; it is asked to by {@code Connection: close}, or does it by itself. */
    String answer() throws IOException {
        var all = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException closedBeforeAllWasRead) {
            // what had come before that counts
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Sends a byte now and then, and tells whether the server put an end to it. */
    boolean isCutOffWhileTrickling(int bytes) throws InterruptedException {
        try {
            for (int count = 0; count < bytes; count++) {
                send("x");
                Thread.sleep(BETWEEN_BYTES_MILLIS);
                if (socket.getInputStream().available() > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    /** Reads a little and waits a little, and tells whether the server put an end to it. */
    boolean isCutOffWhileSipping(int sips) throws InterruptedException {
        try {
            for (int count = 0; count < sips; count++) {
                if (socket.getInputStream().read(new byte[SIP_BYTES]) < 0) {
                    return true;
                }
                Thread.sleep(BETWEEN_BYTES_MILLIS);
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
