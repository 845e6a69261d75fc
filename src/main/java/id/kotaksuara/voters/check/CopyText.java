package id.kotaksuara.voters.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private static final int FLUSH_AT = 1 << 16;
    private static final int LONGEST_TEXT = 100;

    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 1024);
    private boolean rowBegun;
    private boolean ended;

    CopyText(OutputStream out) {
        this.out = out;
    }

    CopyText number(int number) {
        begin();
        buffer.append(number);
        return this;
    }

    CopyText text(String text) {
        begin();
        for (int i = 0; i < Math.min(text.length(), LONGEST_TEXT); i++) {
            append(text.charAt(i));
        }
        return this;
    }

    CopyText textOrNull(@Nullable String text) {
        if (text != null) {
            return text(text);
        }
        begin();
        buffer.append("\\N");
        return this;
    }

    private void begin() {
        if (rowBegun) {
            buffer.append('\t');
        }
        rowBegun = true;
    }

    private void append(char character) {
        switch (character) {
            case '\\' -> buffer.append("\\\\");
            case '\t', '\n', '\r' -> buffer.append(' ');
            case '\0' -> {} // PostgreSQL knows no such character
            default -> buffer.append(character);
        }
    }

    void end() {
        buffer.append('\n');
        rowBegun = false;
        if (buffer.length() > FLUSH_AT) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
            buffer.setLength(0);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    void close() throws IOException {
        flush();
        ended = true;
        out.close();
    }

    /** Ends the stream after a failure, if it has not ended yet; what it carried is rolled back by the caller. */
    void abandon() throws IOException {
        if (!ended) {
            ended = true;
            out.close();
        }
    }
}
