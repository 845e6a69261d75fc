package id.kotaksuara.base.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the verifier says of the file of a chain, for the tests of those who write such files. */
public record CheckedChain(boolean isWhole, long lines) {

    public static CheckedChain whole(long lines) {
        return new CheckedChain(true, lines);
    }

    public static CheckedChain of(List<String> file) {
        return of(file, List.of());
    }

    /** Against a head that stands on paper. */
    public static CheckedChain of(List<String> file, long number, String mark) {
        return of(file, List.of(PrintedHead.read(number + ":" + mark).orElseThrow()));
    }

    private static CheckedChain of(List<String> file, List<PrintedHead> printed) {
        byte[] bytes = String.join("\n", file).getBytes(StandardCharsets.UTF_8);
        try {
            var verdict = ChainCheck.of(new ByteArrayInputStream(bytes), printed);
            return new CheckedChain(verdict.isWhole(), verdict.head().number());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
