package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The day and the time that stand above rows which say none: under a title of a day, or under merged cells. */
final class Above {

    /** What speaks of a day ends the day above it, whether it can be read or not. */
    private static final Pattern OF_A_DAY = Pattern.compile(
            "\\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|hari|tgl|tanggal|h\\s?[-+]\\s?\\d{1,2})\\b"
                    + "|\\b\\d{1,2}[\\s./-]{1,3}[a-z]{3,12}[\\s.,/-]{0,3}20\\d{2}\\b");

    private static final Pattern IN_A_MONTH = Pattern.compile("\\b\\d{1,2}[\\s./-]{1,3}([a-z]{3,12})(?![a-z])");

    private final LocalDate votingDay;
    private String day = "";
    private String time = "";
    private boolean hours;

    Above(LocalDate votingDay) {
        this.votingDay = votingDay;
    }

    String day() {
        return day;
    }

    String time() {
        return time;
    }

    /** Whether a bare number in the time is an hour. */
    boolean hours() {
        return hours;
    }

    /** What a row of the list says holds for those below it. */
    void says(String ownDay, String ownTime, boolean ofHours) {
        if (!ownDay.isEmpty()) {
            day = ownDay;
            time = "";
        }
        if (!ownTime.isEmpty()) {
            time = ownTime;
            hours = ofHours;
        }
    }

    /** A row beside the list that says a day is the title of the rows below it; a sum is none, nor a number beside words. */
    void heed(SheetRow title) {
        var cells = RowWords.filled(title);
        if (cells.stream().anyMatch(RowWords::isSum)) {
            return;
        }
        boolean nothingElse = isTitle(title);
        cells.stream()
                .filter(cell -> nothingElse || !SerialDay.isOne(cell))
                .filter(cell -> DayText.read(cell, votingDay).isPresent())
                .findFirst()
                .or(() -> cells.stream().filter(Above::speaksOfADay).findFirst())
                .ifPresent(said -> says(said, "", false));
    }

    /** Whether a text speaks of a day, be it one that cannot be read. */
    static boolean speaksOfADay(String text) {
        var said = DayText.plain(text);
        return OF_A_DAY.matcher(said).find()
                || IN_A_MONTH.matcher(said).results().anyMatch(found -> MonthName.read(found.group(1))
                        .isPresent());
    }

    /** Whether every cell of a row speaks of a day. */
    boolean isTitle(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isEmpty()
                        || speaksOfADay(cell)
                        || DayText.read(cell, votingDay).isPresent());
    }
}
