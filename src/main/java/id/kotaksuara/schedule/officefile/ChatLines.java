package id.kotaksuara.schedule.officefile;

import static id.kotaksuara.schedule.officefile.Departure.UNCLEAR;

import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.base.table.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads departures from a message: a day in a line, and below or behind it the districts that leave on it. */
final class ChatLines {

    private static final Pattern DECORATION = Pattern.compile("[*_~\\u2022\\u2705]");
    private static final Pattern BULLET = Pattern.compile("^(?:[-\\u2013>]|\\(?\\d{1,2}[.)](?!\\d)|[a-z][.)])\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)[,;/&+]|:(?=\\s)|\\bdan\\b|\\bserta\\b");
    private static final Pattern BOXES =
            Pattern.compile("(?i)[\\s(:=-]{0,4}(\\d{1,4}(?:[.,]\\d{3})?)\\s?(?:kotak suara|kotak|ktk|box|koli)\\b\\)?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)[\\s(@:-]{0,4}((?:jam|pukul|pkl)\\.?\\s?\\d{1,2}(?:[.:]\\d{2})?(?:\\s(?:pagi|siang|sore|malam))?|\\d{1,2}[.:]\\d{2})"
                    + "\\s?(?:wita|wib|wit)?\\)?");
    private static final Pattern EDGES = Pattern.compile("^[\\s().:=-]+|[\\s().:=-]+$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int MOST_WORDS = 4;

    private final LocalDate votingDay;
    private final Predicate<String> namesADistrict;
    private final Above above;
    private final List<Departure> departures = new ArrayList<>();

    private ChatLines(LocalDate votingDay, Predicate<String> namesADistrict) {
        this.votingDay = votingDay;
        this.namesADistrict = namesADistrict;
        this.above = new Above(votingDay);
    }

    /** What one district of a line is told; what is not understood stands in {@code rest}. */
    private record Item(String district, String time, String boxes, String rest) {}

    /** The departures of a message, in which every one has its day above it; else nothing. */
    static Optional<List<Departure>> in(Sheet sheet, LocalDate votingDay, Predicate<String> namesADistrict) {
        var lines = new ChatLines(votingDay, namesADistrict);
        sheet.read(row -> {
            lines.take(row);
            return lines.departures.size() < Timetable.MOST_ROWS;
        });
        var leaving = lines.departures.stream().filter(row -> !row.aside()).toList();
        boolean named = leaving.stream().map(Departure::district).anyMatch(namesADistrict);
        return !named || leaving.stream().anyMatch(row -> row.day().isEmpty())
                ? Optional.empty()
                : Optional.of(List.copyOf(lines.departures));
    }

    private void take(SheetRow row) {
        var said = row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
        var line =
                DECORATION.matcher(said.replaceAll("\\s+", " ")).replaceAll("").strip();
        var items = items(withoutDay(BULLET.matcher(line).replaceFirst("")));
        if (items.isEmpty()) {
            above.heed(new SheetRow(row.line(), List.of(line.replaceFirst(":$", "")), row.hidden()));
            departures.add(departure(row, 0, new Item(line, "", "", ""), true));
            return;
        }
        var time = items.stream()
                .map(Item::time)
                .filter(at -> !at.isEmpty())
                .findFirst()
                .orElse("");
        IntStream.range(0, items.size())
                .mapToObj(at -> departure(row, items.size() == 1 ? 0 : at + 1, timed(items.get(at), time), false))
                .forEach(departures::add);
    }

    /** One hour in a line is that of all who leave together. */
    private static Item timed(Item item, String time) {
        return item.time().isEmpty() ? new Item(item.district(), time, item.boxes(), item.rest()) : item;
    }

    /** What stands behind the day of a line; the day holds for the lines below it too. */
    private String withoutDay(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0 && DayText.read(line.substring(0, colon), votingDay).isPresent()) {
            above.says(line.substring(0, colon), "", true);
            return line.substring(colon + 1).strip();
        }
        return line;
    }

    /** What the parts of a line say; one that names no district belongs to the district before it. */
    private List<Item> items(String line) {
        var parts = new ArrayList<String>();
        BETWEEN.splitAsStream(line)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    if (parts.isEmpty() || item(part).isPresent()) {
                        parts.add(part);
                    } else {
                        parts.add(parts.remove(parts.size() - 1) + " " + part);
                    }
                });
        var items = parts.stream().map(this::item).flatMap(Optional::stream).toList();
        boolean leaves = !items.isEmpty() || saysWhenOrHowMany(line);
        return leaves && items.size() < parts.size() ? List.of(new Item(line, "", "", "")) : items;
    }

    /** Such a line is a departure of a district that is not known, unless it says a day. */
    private boolean saysWhenOrHowMany(String line) {
        boolean says = BOXES.matcher(line).find() || CLOCK.matcher(line).find();
        return says && DayText.read(line, votingDay).isEmpty();
    }

    private Optional<Item> item(String part) {
        var boxes = BOXES.matcher(part);
        var counted = boxes.find() ? boxes.group(1) : "";
        var bare = boxes.replaceFirst(" ").strip();
        var clock = CLOCK.matcher(bare);
        var time = clock.find() ? clock.group(1) : "";
        var words = List.of(
                BULLET.matcher(clock.replaceFirst(" ").strip()).replaceFirst("").split("\\s+"));
        return IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.size()))
                .map(shorter -> Math.min(MOST_WORDS, words.size()) + 1 - shorter)
                .filter(count -> isDistrict(String.join(" ", words.subList(0, count))))
                .mapToObj(count -> item(words, count, time, counted))
                .findFirst();
    }

    private boolean isDistrict(String words) {
        return namesADistrict.test(words) && !Above.speaksOfADay(words);
    }

    /** A number of nothing may be boxes or an hour: it is asked about. */
    private static Item item(List<String> words, int ofDistrict, String time, String boxes) {
        var district = String.join(" ", words.subList(0, ofDistrict));
        var rest = EDGES.matcher(String.join(" ", words.subList(ofDistrict, words.size())))
                .replaceAll("");
        boolean bare = boxes.isEmpty() && NUMBER.matcher(rest).matches();
        return new Item(district, time, bare ? rest + UNCLEAR : boxes, bare ? "" : rest);
    }

    private Departure departure(SheetRow row, int part, Item item, boolean aside) {
        boolean leaves = !item.time().isEmpty() || !item.boxes().isEmpty();
        boolean dated = leaves && DayText.read(item.rest(), votingDay).isPresent();
        boolean ownDay = dated || Above.speaksOfADay(item.rest());
        return new Departure(
                (int) row.line(),
                part,
                "",
                item.district(),
                aside
                        ? ""
                        : dated
                                ? item.rest()
                                : ownDay ? item.rest() + UNCLEAR : above.day(), // that of a signature is asked about
                item.time(),
                true,
                ownDay ? "" : item.rest(),
                item.boxes(),
                false,
                row.hidden(),
                aside);
    }
}
