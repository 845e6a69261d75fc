package id.kotaksuara.road.leg;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.base.officetable.Title;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.stop.StopCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The villages of a district, which a cell names by its code or by its name. */
@Component
class NamedVillages {

    private final Villages villages;

    NamedVillages(Villages villages) {
        this.villages = villages;
    }

    /** By code. */
    Map<String, Village> of(LegKey leg) {
        return villages.ofDistrict(leg.district()).stream()
                .collect(toMap(Village::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** What a stop is called, by its code. */
    String name(String code) {
        var stop = StopCode.read(code);
        return villages.findByCode(stop.village())
                .map(village -> stop.name(village.name()))
                .orElse(code);
    }

    /** The same as answers of a cell. */
    List<GridOption> options(LegKey leg) {
        return of(leg).values().stream()
                .map(village -> new GridOption(village.code(), village.name(), List.of(village.code())))
                .toList();
    }

    /** The village that a line means: by its code, else by its name where only one has it. */
    Optional<String> meant(LegKey leg, String code, String name) {
        var all = of(leg);
        String said = PlaceName.codeBefore(code);
        return said.isEmpty()
                ? named(all, name)
                : all.keySet().stream()
                        .filter(known -> PlaceName.isCode(said, known))
                        .findFirst();
    }

    private static Optional<String> named(Map<String, Village> all, String name) {
        String key = Title.key(PlaceName.ofVillage(name));
        List<String> found = all.values().stream()
                .filter(village -> Title.key(village.name()).equals(key))
                .map(Village::code)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
