package id.kotaksuara.base.chain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Checks the file of a chain, by itself: it needs no database, no network and no account. */
public final class Verify {

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int CANNOT = 2;

    private final PrintStream out;

    private Verify(PrintStream out) {
        this.out = out;
    }

    /** A file, and after it any number of printed heads such as {@code 1204:8f3a22b190cc01de7a45}. */
    public static void main(String... arguments) {
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        return new Verify(out).check(List.of(arguments));
    }

    private int check(List<String> arguments) {
        if (arguments.isEmpty()) {
            return say(CANNOT, "chain.usage");
        }
        var printed = new ArrayList<PrintedHead>();
        for (String text : arguments.subList(1, arguments.size())) {
            var head = PrintedHead.read(text);
            if (head.isEmpty()) {
                return say(CANNOT, "chain.noHead", text);
            }
            printed.add(head.get());
        }
        try (var file = new BufferedInputStream(Files.newInputStream(Path.of(arguments.get(0))))) {
            return told(ChainCheck.of(file, printed), printed.isEmpty());
        } catch (IOException problem) {
            return say(CANNOT, "chain.noFile", arguments.get(0), problem.toString());
        }
    }

    private int told(ChainVerdict verdict, boolean withoutPaper) {
        var head = verdict.head();
        say(0, verdict.finding().key(), verdict.at(), head.number(), head.scope(), head.mark(), head.sum());
        if (verdict.isWhole() && withoutPaper) {
            say(0, "chain.comparePaper");
        }
        return verdict.isWhole() ? WHOLE : BROKEN;
    }

    /** In Indonesian, or in English on a machine set to English. */
    private int say(int status, String key, Object... values) {
        var words = ResourceBundle.getBundle("messages/base/chain").getString(key);
        out.println(MessageFormat.format(words, values));
        return status;
    }
}
