package id.kotaksuara.schedule.officeplan;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.voters.written.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the vehicle types that a row names: {@code 2 Truk + perahu} are TRUK and PERAHU. */
public final class VehicleFinder {

    private static final Pattern BETWEEN = Pattern.compile("(?i)[+,/&;]|\\b(?:dan|lalu|kemudian)\\b");
    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)\\([^()]{0,60}\\)|\\b\\d{1,4}\\s?(unit|buah|x)?\\b|\\bunit\\b");

    private final List<VehicleType> types;

    public VehicleFinder(List<VehicleType> types) {
        this.types = types;
    }

    /** The codes of the types that are known, in the order they are named. */
    List<String> named(String text) {
        return parts(text).map(this::find).flatMap(Optional::stream).distinct().toList();
    }

    /** Words that name no type of the regency. */
    public List<String> unknown(String text) {
        return parts(text).filter(part -> find(part).isEmpty()).toList();
    }

    private static Stream<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(part -> HOW_MANY.matcher(part).replaceAll(" ").strip())
                .filter(part -> !OfficialName.key(part).isEmpty());
    }

    private Optional<String> find(String part) {
        String key = OfficialName.key(part);
        return type(type -> OfficialName.key(type.code()).equals(key)
                        || OfficialName.key(type.name()).equals(key))
                .or(() -> Spelling.nearest(
                                part, types.stream().map(VehicleType::name).toList())
                        .flatMap(name -> type(type -> type.name().equals(name))))
                .or(() -> type(type -> OfficialName.key(type.name()).startsWith(key)));
    }

    private Optional<String> type(Predicate<VehicleType> wanted) {
        return types.stream().filter(wanted).map(VehicleType::code).findFirst();
    }
}
