package id.kotaksuara.base.chain;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where a chain stands: how many lines it has, and the sum (SHA-256, in hexadecimal digits) over all of them in their
 * order. The sum of a line is that of the text {@code <sum of the line before>\n<line>}.
 */
public record ChainHead(String scope, String nonce, long number, String sum) {

    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9./:-]{1,120}");
    private static final int GROUP = 4;
    private static final int GROUPS_NOTED = 5;

    public ChainHead {
        if (!SCOPE.matcher(scope).matches()) {
            throw new IllegalArgumentException("not the name of a chain: " + scope);
        }
        requireNonNull(nonce, "nonce");
        requireNonNull(sum, "sum");
    }

    /** A chain without a line; the nonce, which nobody could know before, makes its sums unlike those of any other. */
    static ChainHead opened(String scope, String nonce) {
        return new ChainHead(scope, nonce, 0, DigestUtils.sha256Hex("kotak-suara\n" + scope + "\n" + nonce));
    }

    /** The head once this line is added. */
    public ChainHead after(String line) {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a line of a chain is one line");
        }
        return new ChainHead(scope, nonce, number + 1, DigestUtils.sha256Hex(sum + "\n" + line));
    }

    /** What fits on paper and into a notebook: the first twenty digits of the sum, in groups. */
    public String mark() {
        var groups = new StringBuilder();
        for (int group = 0; group < GROUPS_NOTED; group++) {
            groups.append(group == 0 ? "" : " ").append(sum, group * GROUP, (group + 1) * GROUP);
        }
        return groups.toString();
    }
}
