package id.kotaksuara.logistics.store;

import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tables with a row for each district, which a file names by its code or by its name. */
@Component
public class NamedDistricts {

    /** Where the headings of both columns stand. */
    public static final String LABELS = "district.table.";

    public static final String CODE = "code";
    public static final String NAME = "district";

    private final Districts districts;

    NamedDistricts(Districts districts) {
        this.districts = districts;
    }

    /** The rows of all districts of a regency, with their codes and names. */
    public List<GridRow> rows(String regency, Function<String, GridRow> rowOf) {
        return districts.ofRegency(regency).stream()
                .map(district -> named(district, rowOf.apply(district.code())))
                .toList();
    }

    private static GridRow named(District district, GridRow row) {
        var values = new HashMap<>(row.values());
        values.put(CODE, district.code());
        values.put(NAME, district.name());
        return new GridRow(district.code(), district.name(), row.version(), values);
    }

    /** The district that a line means: by its code, else by its name where only one has it. */
    public Optional<String> meant(String regency, Map<String, String> values) {
        var all = districts.ofRegency(regency);
        String code = PlaceName.codeBefore(values.getOrDefault(CODE, ""));
        var byCode = all.stream()
                .map(District::code)
                .filter(known -> PlaceName.isCode(code, known))
                .findFirst();
        if (byCode.isPresent()) {
            return byCode;
        }
        String name = Title.key(PlaceName.ofDistrict(values.getOrDefault(NAME, "")));
        var byName = all.stream()
                .filter(district -> Title.key(district.name()).equals(name))
                .map(District::code)
                .toList();
        return byName.size() == 1 && code.isEmpty() ? Optional.of(byName.get(0)) : Optional.empty();
    }
}
