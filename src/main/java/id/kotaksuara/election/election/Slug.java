package id.kotaksuara.election.election;

import java.text.Normalizer;
import java.util.Locale;

/** Makes codes out of names: accents go, and what is neither letter nor wanted digit becomes one dash. */
final class Slug {

    private Slug() {}

    /** For addresses, such as {@code pilkada-2024}; "" where the name has no letter or digit of ours. */
    static String ofElection(String name) {
        return dashed(name, "[^a-z0-9]+", "-", 40);
    }

    /** For contests, such as {@code WAKIL_BUPATI}; "" where the name has no letter of ours. */
    static String ofContest(String name) {
        return dashed(name, "[^a-z]+", "_", 20).toUpperCase(Locale.ROOT);
    }

    private static String dashed(String name, String others, String dash, int longest) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll(others, dash);
        return trimmed(
                trimmed(plain, dash).transform(code -> code.substring(0, Math.min(longest, code.length()))), dash);
    }

    private static String trimmed(String code, String dash) {
        return code.replaceAll("^" + dash + "+|" + dash + "+$", "");
    }
}
