package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.RowWords;
import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.CountText;
import id.kotaksuara.voters.written.StationNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row that adds others up (JUMLAH, TOTAL): it is checked and never imported. */
record TotalRow(int line, Scope scope, Sum stated) {

    /** Which rows it adds up, as far as its words say. */
    enum Scope {
        VILLAGE,
        DISTRICT,
        WHOLE,
        UNSAID
    }

    private static final Tally NOBODY = new Tally() {
        @Override
        public void count(Count count) {}

        @Override
        public void fault(Fault fault) {}
    };

    /** Carried over, all, or an abbreviation, and nothing else: Muara Wis and Bawahan are places. */
    private static final Pattern NO_PLACE =
            Pattern.compile("(?i)^(?:(?:(?:di)?(?:pindah|lanjut|bawa)|(?:ke)?seluruh|semua)(?:an|kan|nya)?"
                    + "(?:\\s(?:ke|dari|halaman|hal|lembar|berikut(?:nya)?|sebelum(?:nya)?|\\d{1,4})\\.?){0,6}"
                    + "|jum|jml|jlh|tot|ttl|sub|sum|\\p{L}{1,5}\\.|.{1,2})$");

    private static final Pattern DISTRICT = Pattern.compile("\\b(?:KEC|KECAMATAN|DISTRIK)\\b");
    private static final Pattern VILLAGE = Pattern.compile("\\b(?:DESA|KEL|KELURAHAN)\\b");
    private static final Pattern WHOLE = Pattern.compile("\\bGRAND|\\b(?:KAB|KABUPATEN|KOTA|PROV|PROVINSI|PROPINSI"
            + "|(?:KE)?SELURUH(?:AN|NYA)?|NASIONAL|UMUM)\\b");

    /**
     * The sum that a row says it is.
     *
     * @param above where the rows above it are, whose name may stand beside the word for a sum
     */
    static Optional<TotalRow> in(SheetRow row, Header header, Places above, Tally tally) {
        return words(row, header, above)
                .filter(words -> !DataRows.isTitleOfList(row, header))
                .map(words -> new TotalRow((int) row.line(), scope(words, above), stated(row, header, tally)));
    }

    /** A row of numbers alone, without a name or a station: it may be a sum, if it adds up. */
    static Optional<TotalRow> unnamed(SheetRow row, Header header) {
        boolean sum = DataRows.placeCells(row, header).isEmpty()
                && isNumber(header.cell(row, Column.MALE))
                && isNumber(header.cell(row, Column.FEMALE))
                && RowWords.filled(row).stream().allMatch(TotalRow::isNumber);
        return sum
                ? Optional.of(new TotalRow((int) row.line(), Scope.UNSAID, stated(row, header, NOBODY)))
                : Optional.empty();
    }

    /** A row of stations with one word and no station: it may be a sum in words of its own, if it adds several rows up. */
    static Optional<TotalRow> worded(SheetRow row, Header header) {
        boolean sum = header.ofStations()
                && StationNumber.read(header.cell(row, Column.STATION)).isEmpty()
                && isNumber(header.cell(row, Column.MALE))
                && isNumber(header.cell(row, Column.FEMALE))
                && RowWords.filled(row).stream().filter(cell -> !isNumber(cell)).count() == 1;
        return sum
                ? Optional.of(new TotalRow((int) row.line(), Scope.UNSAID, stated(row, header, NOBODY)))
                : Optional.empty();
    }

    /** Whether the word of such a row stands where places are named, and names neither the one of the rows above nor a sum. */
    static boolean mayNameAPlace(SheetRow row, Header header, Places above) {
        return Stream.of(Column.DISTRICT, Column.VILLAGE)
                .map(column -> header.cell(row, column))
                .filter(cell -> !cell.isEmpty() && !isNumber(cell))
                .anyMatch(cell -> !above.named().contains(OfficialName.key(RowWords.withoutSum(cell)))
                        && !NO_PLACE.matcher(cell).find());
    }

    private static boolean isNumber(String cell) {
        return CountText.read(cell).isPresent();
    }

    boolean saysNothing() {
        return stated.equals(new Sum(Sum.UNSAID, Sum.UNSAID, Sum.UNSAID));
    }

    /** Says what differs from the rows added up, the total first. */
    Fault against(Sum sum, Header header) {
        if (differ(stated.total(), sum.total())) {
            return fault(header, Column.TOTAL, stated.total(), sum.total());
        }
        return differ(stated.male(), sum.male())
                ? fault(header, Column.MALE, stated.male(), sum.male())
                : fault(header, Column.FEMALE, stated.female(), sum.female());
    }

    private static boolean differ(long stated, long sum) {
        return stated != Sum.UNSAID && stated != sum;
    }

    private Fault fault(Header header, Column column, long stated, long sum) {
        return Fault.of(FaultKind.TOTAL_DIFFERS, line, header.title(column), "" + stated)
                .saying(stated, sum, stated - sum);
    }

    /** Where a station has its number, words are its name, unless they say a sum and nothing else. */
    private static Optional<String> words(SheetRow row, Header header, Places above) {
        boolean station = header.ofStations()
                && StationNumber.read(header.cell(row, Column.STATION)).isPresent();
        boolean coded = CodeText.read(header.cell(row, Column.CODE)).isPresent();
        var named = DataRows.placeCells(row, header);
        var village = header.cell(row, Column.VILLAGE);
        Predicate<String> saysIt = cell -> coded
                ? cell.equals(village) && RowWords.isNothingButSum(cell)
                : RowWords.isNothingButSum(cell) || above.named().contains(OfficialName.key(RowWords.withoutSum(cell)));
        return (named.isEmpty() ? RowWords.filled(row) : named)
                .stream()
                        .filter(RowWords::isSum)
                        .filter(cell -> !station || saysIt.test(cell))
                        .map(cell -> cell.toUpperCase(Locale.ROOT))
                        .findFirst();
    }

    /** A name that begins like a kind, as Kota Bangun, is no kind. */
    private static Scope scope(String words, Places above) {
        if (DISTRICT.matcher(words).find()) {
            return Scope.DISTRICT;
        }
        if (VILLAGE.matcher(words).find()) {
            return Scope.VILLAGE;
        }
        boolean named = above.isWithinRegency(RowWords.withoutSum(words));
        return !named && WHOLE.matcher(words).find() ? Scope.WHOLE : Scope.UNSAID;
    }

    private static Sum stated(SheetRow row, Header header, Tally tally) {
        return new Sum(
                number(row, header, Column.MALE, tally),
                number(row, header, Column.FEMALE, tally),
                number(row, header, Column.TOTAL, tally));
    }

    private static long number(SheetRow row, Header header, Column column, Tally tally) {
        var text = header.cell(row, column);
        if (text.isEmpty() || text.equals(SheetRow.FORMULA) || RowWords.isSum(text)) {
            return Sum.UNSAID; // a sum that a spreadsheet works out adds nothing to what the rows say
        }
        var number = CountText.read(text);
        if (number.isEmpty()) {
            tally.fault(Fault.of(FaultKind.TOTAL_UNREADABLE, (int) row.line(), header.title(column), text));
        }
        return number.orElse(Sum.UNSAID);
    }
}
