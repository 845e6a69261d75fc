package id.kotaksuara.planner.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people call the planner's ids: districts with their consignments, warehouses, vehicle types. */
public record Names(Map<String, String> districts, Map<String, String> warehouses, Map<String, String> vehicles) {

    private static final int MOST_NAMED = 6;

    public Names {
        districts = Map.copyOf(districts);
        warehouses = Map.copyOf(warehouses);
        vehicles = Map.copyOf(vehicles);
    }

    /** The same for the same names, on every machine. */
    public String sorted() {
        return "" + new TreeMap<>(districts) + new TreeMap<>(warehouses) + new TreeMap<>(vehicles);
    }

    /** The name of anything the planner speaks of; an id nobody knows stays as it is. */
    public String of(String id) {
        if (warehouses.containsKey(id)) {
            return warehouses.get(id);
        }
        return vehicles.getOrDefault(id, consignment(id));
    }

    public String vehicle(String type) {
        return vehicles.getOrDefault(type, type);
    }

    /** The district of a consignment, with the number of the part where the district was cut. */
    public String consignment(String code) {
        int cut = code.indexOf('-');
        return cut < 0
                ? districts.getOrDefault(code, code)
                : districts.getOrDefault(code.substring(0, cut), code) + " " + code.substring(cut + 1);
    }

    /** The names of several. */
    public List<String> consignments(List<String> codes) {
        return codes.stream().map(this::consignment).toList();
    }

    String all(List<?> ids) {
        String named =
                ids.stream().limit(MOST_NAMED).map(id -> of(id.toString())).collect(joining(", "));
        return ids.size() <= MOST_NAMED ? named : named + " +" + (ids.size() - MOST_NAMED);
    }
}
