package id.kotaksuara.base.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A chain as a file that anybody can check without the database: JSON, one thing a line; first the scope and its nonce,
 * then each line with its number and its sum. A line is an object in JSON, written exactly as it was summed up.
 */
public final class ChainFile {

    static final Pattern OPENING =
            Pattern.compile("\\{\"chain\":1,\"scope\":\"([A-Za-z0-9./:-]{1,120})\",\"nonce\":\"([0-9a-f]{1,64})\"}");
    static final Pattern LINE = Pattern.compile(
            "\\{\"number\":(0|[1-9]\\d{0,17}),\"sum\":\"([0-9a-f]{64}|)\",\"line\":(\\{.*})}", Pattern.DOTALL);

    private final Writer file;

    /** Begins the file. */
    public ChainFile(Writer file, ChainHead head) {
        this.file = file;
        write("{\"chain\":1,\"scope\":\"%s\",\"nonce\":\"%s\"}", head.scope(), head.nonce());
    }

    public void line(long number, String sum, String line) {
        write("{\"number\":%d,\"sum\":\"%s\",\"line\":%s}", number, sum, line);
    }

    /** What is kept like a line but was never added to the chain; whoever checks the file is told of it. */
    public void unchained(String line) {
        line(0, "", line);
    }

    private void write(String shape, Object... values) {
        try {
            file.write(String.format(Locale.ROOT, shape, values));
            file.write('\n');
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
