package id.kotaksuara.base.table;

/**
 * The one cleaning that every cell goes through, whatever file it stands in: what nobody sees is gone, every kind of
 * blank is a space, digits are those of our keyboards, and no blank stands around the text.
 */
public final class CellText {

    private static final String LOOKS_BLANK = "\u115f\u1160\u2800\u3164\uffa0"; // letters and patterns without ink

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;

    private CellText() {}

    public static String clean(String text) {
        return isPlain(text) ? text.strip() : cleaned(text).strip();
    }

    /** Most cells are: then nothing needs to be copied. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at < ' ' && at != '\n' || at > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(at -> {
            if (at == '\n' || at == '\t') {
                clean.appendCodePoint(at);
            } else if (at == '\r' || at == 0x0B || at == 0x0C || at == '\u0085' || isBlank(at)) {
                clean.append(' ');
            } else if (!isUnseen(at)) {
                clean.appendCodePoint(plain(at));
            }
        });
        return clean.toString();
    }

    /** Digits, signs and letters of other keyboards are those of ours; so is the hyphen that does not break. */
    private static int plain(int at) {
        if (at >= FULL_WIDTH_FIRST && at <= FULL_WIDTH_LAST) {
            return at - FULL_WIDTH_FIRST + '!';
        }
        if (Character.isDigit(at)) {
            return '0' + Character.digit(at, 10);
        }
        return at == '\u2010' || at == '\u2011' ? '-' : at;
    }

    private static boolean isBlank(int at) {
        return Character.isSpaceChar(at) || LOOKS_BLANK.indexOf(at) >= 0;
    }

    private static boolean isUnseen(int at) {
        return switch (Character.getType(at)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> at >= 0xFE00 && at <= 0xFE0F || at == 0x034F || at == 0xFFFC || at >= 0xE0100 && at <= 0xE01EF;
        };
    }
}
