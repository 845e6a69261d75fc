package id.kotaksuara.access.gazetteer;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.base.table.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of an official list: the code of a district or village and its name, for a village also the district's where the
 * line says it. Cells are parted by tabulators, semicolons or commas, as they come out of a spreadsheet.
 *
 * @param village the name of the village, null where the line is of a district
 */
record CodedName(
        int line,
        String code,
        @Nullable String district,
        @Nullable String village) {

    private static final Pattern CODE = Pattern.compile("(\\d{2})\\D?(\\d{2})\\D?(\\d{2})(?:\\D?([123]\\d{3}))?");
    private static final String SEPARATORS = "\\t|;|,(?!\\d)";

    /** What a line says; nothing where no cell is the code of a district or village. */
    static Optional<CodedName> read(int line, String text) {
        var cells = cells(text);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String before = PlaceName.codeBefore(cell);
            var code = CODE.matcher(before);
            if (code.matches()) {
                var names = new ArrayList<>(cells);
                names.set(i, before.equals(cell) ? "" : cell.substring(before.length()));
                return Optional.of(
                        of(line, Stream.of(code.group(1), code.group(2), code.group(3), code.group(4)), names));
            }
        }
        return Optional.empty();
    }

    private static List<String> cells(String text) {
        return Stream.of(text.split(SEPARATORS))
                .map(cell -> CellText.clean(cell).replaceAll("\\s+", " "))
                .toList();
    }

    private static CodedName of(int line, Stream<String> parts, List<String> cells) {
        var code = parts.filter(part -> part != null).toList();
        var names = cells.stream()
                .filter(cell -> cell.chars().anyMatch(Character::isLetter))
                .toList();
        boolean village = code.size() == 4;
        String last = names.isEmpty() ? "" : names.get(names.size() - 1);
        String above = names.size() > 1 ? names.get(names.size() - 2) : "";
        return new CodedName(
                line,
                String.join(".", code),
                village ? district(above) : district(last),
                village ? OfficialName.of(PlaceName.ofVillage(last)) : null);
    }

    private static @Nullable String district(String text) {
        String name = OfficialName.of(PlaceName.ofDistrict(text));
        return name.isEmpty() ? null : name;
    }
}
