package id.kotaksuara.base.workbook;

import id.kotaksuara.base.problem.RuleBroken;
import java.math.BigDecimal;
import java.math.MathContext;

/** What cells can hold, and where. */
final class Cells {

    private static final int LONGEST_TEXT = 32_767; // as much as a spreadsheet lets anybody type
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_COLUMNS = 16_384;
    private static final MathContext SHOWN = new MathContext(15); // a spreadsheet shows no more digits

    private Cells() {}

    /** Adds to the text of a cell, which has an end. */
    static void append(StringBuilder text, char[] more, int start, int length) {
        if (text.length() + length > LONGEST_TEXT) {
            throw new RuleBroken("sheet.cell.long", LONGEST_TEXT);
        }
        text.append(more, start, length);
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new IllegalArgumentException(reference);
            }
        }
        return column - 1;
    }

    /** A number of a sane size. */
    static BigDecimal number(String text) {
        var bare = text.strip();
        var number = bare.length() > LONGEST_NUMBER ? null : new BigDecimal(bare);
        if (number == null || Math.abs(number.scale()) > MOST_DIGITS + LONGEST_NUMBER) {
            throw new NumberFormatException("no number of a cell");
        }
        return number;
    }

    /** A number as a person would write it: 6303051003, not 6.303051003E9. */
    static String plain(BigDecimal number) {
        var shown = number.stripTrailingZeros().scale() <= 0 ? number : number.round(SHOWN);
        var bare = shown.stripTrailingZeros();
        return bare.scale() <= 0 ? bare.toBigInteger().toString() : bare.toPlainString();
    }
}
