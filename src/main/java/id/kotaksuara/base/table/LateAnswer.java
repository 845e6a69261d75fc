package id.kotaksuara.base.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the beginning of an answer back, so that until then nothing of it has to be taken back. A writer that closes it,
 * as many do when they break off, neither begins nor ends the answer.
 */
final class LateAnswer extends OutputStream {

    static final int HELD = 16 * 1024;

    private final Beginning beginning;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable OutputStream out;

    LateAnswer(Beginning beginning) {
        this.beginning = beginning;
    }

    /** What begins the answer, once. */
    @FunctionalInterface
    interface Beginning {
        OutputStream begin() throws IOException;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (out == null && held.size() + count <= HELD) {
            held.write(bytes, from, count);
        } else {
            begun().write(bytes, from, count);
        }
    }

    /** All that was to be written is written. */
    void end() throws IOException {
        begun();
    }

    private OutputStream begun() throws IOException {
        if (out == null) {
            out = beginning.begin();
            held.writeTo(out);
            held.reset();
        }
        return out;
    }
}
