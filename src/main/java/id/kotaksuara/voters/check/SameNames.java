package id.kotaksuara.voters.check;

import id.kotaksuara.base.officetable.ShortWords;

/** How names of places are compared in the database: by their letters and digits, with or without what lists add to them. */
final class SameNames {

    private static final String KEY = "regexp_replace(lower(%s), '[^[:alnum:]]', '', 'g')";

    private static final String WITHOUT_KIND =
            "regexp_replace(p.village, '^(desa|kampung|kamp|kmp|kp|gampong|gp|nagari|nag|negeri|pekon|tiyuh|dusun|dsn|lembang"
                    + "|kalurahan)[. ]+', '', 'i')";

    /**
     * Words that some names begin with, and that lists write before others, and marks of lists: tried where the whole name
     * is not found. A capital letter with a dot is the beginning of a name: S. Pinang is Sungai Pinang, not Pinang.
     */
    static final String WITHOUT_TITLE =
            "regexp_replace(" + WITHOUT_KIND + ", '^([[:alpha:]][)]|[a-z][.] |[IVXivx][IVXivx]+[.)]) *', '')";

    static String same(String left, String right) {
        return KEY.formatted(left) + " = " + KEY.formatted(right);
    }

    static String sameWrittenOut(String left, String right) {
        return same(ShortWords.writtenOutInSql(left), ShortWords.writtenOutInSql(right));
    }

    private SameNames() {}
}
