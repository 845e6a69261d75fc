package id.kotaksuara.base.workbook;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of a part while it is unpacked, whatever its header says about its size, and refuses it when that
 * is too much, or when so much stands between two tags that a reader would have to hold it whole.
 */
final class MeasuredStream extends FilterInputStream {

    private static final int MOST_BETWEEN_TAGS = 1 << 20;

    private final long most;
    private long bytes;
    private int sinceTag;

    MeasuredStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (read > 0) {
            bytes += read;
            measure(into, from, from + read);
        }
        return read;
    }

    private void measure(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > MOST_BETWEEN_TAGS) {
                throw new RuleBroken("sheet.bomb");
            }
        }
        if (bytes > most) {
            throw new RuleBroken("sheet.bomb");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
