package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.table.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/** Refuses what says who somebody is: logistics needs counts only. */
public final class Persons {

    private static final int DIGITS_OF_A_PERSON = 16; // NIK and NKK
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(NO|NOMOR)?(NIK|NKK|KTP|EKTP|KK)");

    private Persons() {}

    /** To be asked of every row: a number of a person can stand in any column. */
    public static void refuseIn(SheetRow row) {
        for (String cell : row.cells()) {
            if (cell.length() >= DIGITS_OF_A_PERSON
                    && digits(cell).length() == DIGITS_OF_A_PERSON
                    && cell.matches("'?[\\d .-]+")) {
                throw new RuleBroken("tally.person.number", row.line());
            }
        }
    }

    private static String digits(String cell) {
        return cell.replaceAll("\\D", "");
    }

    /** To be asked of the first rows of a table that is not read, but kept with the one that is. */
    public static void refuseIn(List<SheetRow> first) {
        for (var row : first) {
            refuseIn(row);
            row.cells().stream()
                    .filter(cell -> NUMBER_OF_A_PERSON.matcher(Title.key(cell)).matches())
                    .findFirst()
                    .ifPresent(title -> {
                        throw new RuleBroken("tally.person", title);
                    });
        }
    }
}
