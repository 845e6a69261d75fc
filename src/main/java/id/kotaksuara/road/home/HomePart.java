package id.kotaksuara.road.home;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.Whereabouts.VillageBoxes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Some of the boxes of a village that stand at one place.
 *
 * @param boxes how many; null where they are those of stations
 * @param stations whose they are; empty where nobody says it
 */
record HomePart(@Nullable Integer boxes, List<Integer> stations) {

    private static final int MOST = 100;
    private static final int MOST_BOXES = 10_000;

    HomePart {
        stations = List.copyOf(stations);
    }

    /** Those of the chosen villages of which not all goes, with every slip told at its field. */
    static Map<String, HomePart> typed(HomeForm form, Errors errors, MovementKind way, List<VillageBoxes> there) {
        var known = there.stream().collect(toMap(VillageBoxes::village, identity()));
        var parts = new HashMap<String, HomePart>();
        for (String village : form.villages()) {
            String key = HomeForm.key(village);
            String boxes = Typed.digits(form.boxes().get(key));
            String stations = Typed.orEmpty(form.stations().get(key));
            if (known.containsKey(village) && !(boxes.isEmpty() && stations.isEmpty())) {
                var part = new Fields(errors, way, key).part(boxes, stations, known.get(village));
                parts.put(village, part);
            }
        }
        return parts;
    }

    /** What stands between commas. */
    static List<String> numbers(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The fields of one village. */
    private record Fields(Errors errors, MovementKind way, String key) {

        HomePart part(String boxes, String stations, VillageBoxes there) {
            if (stations.isEmpty()) {
                return new HomePart(boxes(boxes, there.free(way)), List.of());
            }
            if (!boxes.isEmpty()) {
                slip("stations", "home.part.both");
            } else if (!way.ofStations()) {
                slip("stations", "home.part.together");
            }
            return new HomePart(null, stations(stations));
        }

        private int boxes(String text, int free) {
            int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > MOST_BOXES) {
                slip("boxes", "home.part.number");
            } else if (number > free) {
                slip("boxes", "home.part.most", free);
            }
            return number;
        }

        private List<Integer> stations(String text) {
            var parts = HomePart.numbers(text);
            if (parts.isEmpty() || parts.size() > MOST || !parts.stream().allMatch(part -> part.matches("\\d{1,3}"))) {
                slip("stations", "home.part.stations.how");
                return List.of();
            }
            return parts.stream().map(Integer::valueOf).distinct().toList();
        }

        private void slip(String field, String problem, Object... words) {
            errors.rejectValue(field + "[" + key + "]", problem, words, null);
        }
    }
}
