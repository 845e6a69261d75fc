package id.kotaksuara.base.chain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A head as it stands on paper: the number of lines and at least the first twenty digits of the sum. */
record PrintedHead(long number, String mark) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18}):([0-9a-f]{20,64})");

    /** Such as {@code 1204:8f3a 22b1 90cc 01de 7a45}. */
    static Optional<PrintedHead> read(String text) {
        var found = SHAPE.matcher(text.replaceAll("[\\s.,]", "").toLowerCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new PrintedHead(Long.parseLong(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    boolean isPassedBy(ChainHead head) {
        return head.number() == number;
    }

    boolean agreesWith(ChainHead head) {
        return head.sum().startsWith(mark);
    }
}
