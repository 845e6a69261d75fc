package id.kotaksuara.access.gazetteer;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.region.RegionLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Districts and villages of a regency with their codes, as somebody pasted them: one a line. */
record RegionListForm(@Nullable String list) {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_NAME = 100;

    /**
     * What the lines say; a line without a code says nothing. A slip is told where a code lies elsewhere, where a name is
     * missing, or where nothing can be read.
     */
    List<CodedName> read(String regency, Errors errors) {
        var text = Typed.orEmpty(list);
        if (text.length() > LONGEST) {
            errors.rejectValue("list", "region.list.long");
            return List.of();
        }
        var lines = text.lines().toList();
        var read = IntStream.range(0, lines.size())
                .mapToObj(i -> CodedName.read(i + 1, lines.get(i)))
                .flatMap(Optional::stream)
                .toList();
        if (read.isEmpty()) {
            errors.rejectValue("list", "region.list.none", new Object[] {regency}, null);
        }
        first(read, it -> !it.code().startsWith(regency + ".")).ifPresent(it -> tell(errors, "elsewhere", it, regency));
        first(read, RegionListForm::nameless).ifPresent(it -> tell(errors, "nameless", it, regency));
        return read;
    }

    private static Optional<CodedName> first(List<CodedName> read, Predicate<CodedName> wrong) {
        return read.stream().filter(wrong).findFirst();
    }

    private static void tell(Errors errors, String slip, CodedName it, String regency) {
        errors.rejectValue("list", "region.list." + slip, new Object[] {it.line(), it.code(), regency}, null);
    }

    private static boolean nameless(CodedName it) {
        String name = it.village() == null ? it.district() : it.village();
        return name == null || name.isEmpty() || name.length() > LONGEST_NAME;
    }

    /** Lines that name something and have no code. */
    int withoutCode() {
        var lines = Typed.orEmpty(list).lines().toList();
        return (int) lines.stream()
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .filter(line -> CodedName.read(0, line).isEmpty())
                .count();
    }

    /** The districts by code with the first name that a line gives them. */
    static Map<String, String> districts(List<CodedName> read) {
        var districts = new LinkedHashMap<String, String>();
        read.stream()
                .filter(it -> it.district() != null)
                .forEach(it -> districts.putIfAbsent(RegionLevel.DISTRICT.around(it.code()), it.district()));
        return districts;
    }
}
