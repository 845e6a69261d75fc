package id.kotaksuara.schedule.officeplan;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.table.SheetRow;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.region.Zone;
import id.kotaksuara.schedule.officefile.DayOrder;
import id.kotaksuara.schedule.officefile.DayText;
import id.kotaksuara.schedule.officefile.Departure;
import id.kotaksuara.schedule.officefile.HourText;
import id.kotaksuara.voters.written.CountText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out what the rows of a file mean, with what people have said about them; the same rows, the same meaning. */
public final class Understanding {

    private static final Pattern UNIT =
            Pattern.compile("(?i)\\s?(?:kotak ?suara|kotak|ktk|box|boks|buah|bh|koli|coll[iy]|pcs|unit)(?:s|es)?\\.?$");
    private static final int MOST_BOXES = 10_000; // three times what the largest district needs

    private final DistrictFinder districts;
    private static final Pattern ZONE = Pattern.compile("(?i)\\b(wib|wita|wit)\\b");

    private final LocalDate votingDay;
    private final Zone zone;

    /**
     * What rows of an office mean.
     *
     * @param zone whose time the office keeps
     */
    public Understanding(DistrictFinder districts, LocalDate votingDay, Zone zone) {
        this.districts = districts;
        this.votingDay = votingDay;
        this.zone = zone;
    }

    public List<ReadRow> of(List<OfficeRow> rows) {
        boolean monthsFirst =
                rows.stream().anyMatch(row -> DayOrder.isMonthFirst(row.said().day()));
        var read = rows.stream()
                .map(this::read)
                .map(row -> monthsFirst && saysEitherDay(row) ? row.asking(Ask.DAY_EITHER) : row)
                .toList();
        Map<String, List<ReadRow>> byDistrict = read.stream()
                .filter(ReadRow::counts)
                .filter(row -> row.district() != null)
                .collect(groupingBy(ReadRow::district));
        return read.stream()
                .map(row -> leavesTwice(row, byDistrict.getOrDefault(row.district(), List.of()))
                        ? row.asking(Ask.TWICE)
                        : row)
                .toList();
    }

    private static boolean saysEitherDay(ReadRow row) {
        return row.row().day() == null && DayOrder.isLeftOpen(row.row().said().day());
    }

    /** One row without a number takes what the others leave; of two nobody can tell. */
    private static boolean leavesTwice(ReadRow row, List<ReadRow> ofDistrict) {
        return row.counts()
                && row.boxes() == null
                && ofDistrict.stream().anyMatch(other -> other.boxes() == null && !other.sameMoment(row));
    }

    private ReadRow read(OfficeRow row) {
        var questions = new ArrayList<Ask>();
        String district = district(row, questions);
        var said = DayText.read(row.said().day(), votingDay);
        LocalDate day = day(row, said, questions);
        var hour = hour(row, questions);
        boolean endOfDay = isEndOfDay(row, hour, said);
        askOfAll(row, questions);
        return new ReadRow(
                row,
                district,
                district == null ? districts.nearest(row.said().district()).orElse(null) : null,
                endOfDay && day != null ? day.plusDays(1) : day,
                time(row, hour, said),
                hour.map(HourText::wave).orElse(0),
                boxes(row, questions),
                row.day() == null && said.map(DayText::withoutYear).orElse(false),
                questions);
    }

    /** What the row as a whole leaves open. */
    private void askOfAll(OfficeRow row, List<Ask> questions) {
        if (row.time() == null && saysOtherZone(row.said())) {
            questions.add(Ask.TIME_ZONE);
        }
        if (row.said().hidden() && row.district() == null) {
            questions.add(Ask.HIDDEN);
        }
    }

    private boolean saysOtherZone(Departure said) {
        return ZONE.matcher(said.time() + " " + said.day()).results().anyMatch(named -> !named.group(1)
                .equalsIgnoreCase(zone.name()));
    }

    /** Whether it leaves at midnight, which is the next day's, as far as nobody has said otherwise since. */
    private static boolean isEndOfDay(OfficeRow row, Optional<HourText> hour, Optional<DayText> said) {
        return row.day() == null
                && row.time() == null
                && hour.map(HourText::endOfDay)
                        .or(() -> said.map(DayText::endOfDay))
                        .orElse(false);
    }

    /** What the row says in place of a time; dashes and dots say nothing. */
    private static Optional<HourText> hour(OfficeRow row, List<Ask> questions) {
        String text = row.said().time();
        if (row.time() != null || text.chars().noneMatch(Character::isLetterOrDigit) && !text.startsWith("=")) {
            return Optional.empty();
        }
        var hour = HourText.read(text, row.said().hours()).filter(it -> it.wave() <= Days.MOST_WAVES);
        if (hour.isEmpty()) {
            questions.add(Ask.TIME_UNREADABLE);
        }
        return hour;
    }

    private static @Nullable LocalTime time(OfficeRow row, Optional<HourText> hour, Optional<DayText> said) {
        if (row.time() != null) {
            return row.time();
        }
        return hour.map(HourText::time).or(() -> said.map(DayText::time)).orElse(null);
    }

    private @Nullable String district(OfficeRow row, List<Ask> questions) {
        return row.district() == null ? district(row.said(), questions) : row.district();
    }

    /** By its code or its name, where both mean the same one. */
    private @Nullable String district(Departure said, List<Ask> questions) {
        var byCode = Stream.of(said.code(), said.district())
                .map(districts::withCode)
                .flatMap(Optional::stream)
                .findFirst();
        var byName = districts.named(said.district());
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            questions.add(Ask.DISTRICT_CONTRADICTS);
            return null;
        }
        boolean codeOfOthers = DistrictFinder.isCode(said.code()) && byCode.isEmpty();
        if (codeOfOthers && byName.isPresent()) {
            questions.add(Ask.DISTRICT_ELSEWHERE);
            return null;
        }
        var found = byCode.or(() -> byName);
        if (found.isEmpty()) {
            questions.add(whyNone(said));
        }
        return found.orElse(null);
    }

    private static Ask whyNone(Departure said) {
        if (said.code().isEmpty() && said.district().isEmpty()) {
            return Ask.DISTRICT_MISSING;
        }
        boolean code = DistrictFinder.isCode(said.code()) || DistrictFinder.isCode(said.district());
        return code ? Ask.DISTRICT_ELSEWHERE : Ask.DISTRICT_UNKNOWN;
    }

    private @Nullable LocalDate day(OfficeRow row, Optional<DayText> said, List<Ask> questions) {
        if (row.day() == null && said.isEmpty()) {
            questions.add(whyNoDay(row.said().day()));
            return null;
        }
        LocalDate day = row.day() == null ? said.get().day() : row.day();
        if (row.day() == null && said.get().contradictsItself()) {
            questions.add(Ask.DAY_CONTRADICTS);
        } else if (!ElectionWindow.around(votingDay).contains(day)) {
            questions.add(Ask.DAY_FAR);
        }
        return day;
    }

    private static Ask whyNoDay(String text) {
        if (text.isEmpty()) {
            return Ask.DAY_MISSING;
        }
        if (SheetRow.FORMULA.startsWith(text)) {
            return Ask.DAY_FORMULA;
        }
        return DayText.saysSeveral(text) ? Ask.DAY_SEVERAL : Ask.DAY_UNREADABLE;
    }

    private static @Nullable Integer boxes(OfficeRow row, List<Ask> questions) {
        String text = UNIT.matcher(row.said().boxes()).replaceFirst("");
        if (row.boxes() != null || text.isEmpty()) {
            return row.boxes();
        }
        var number = CountText.read(text);
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > MOST_BOXES) {
            questions.add(Ask.BOXES_UNREADABLE);
            return null;
        }
        return number.getAsInt();
    }
}
