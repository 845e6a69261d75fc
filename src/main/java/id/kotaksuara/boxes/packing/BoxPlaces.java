package id.kotaksuara.boxes.packing;

import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the places are called that the history of boxes names by their codes. */
@Component
public class BoxPlaces {

    private final Warehouses warehouses;
    private final Districts districts;

    BoxPlaces(Warehouses warehouses, Districts districts) {
        this.warehouses = warehouses;
        this.districts = districts;
    }

    /** The names of an office's warehouses and districts by code; a shipment is called by its number. */
    public Names of(OfficeKey office) {
        Map<String, String> names = new HashMap<>(warehouses.names(office.regency()));
        for (District district : districts.ofRegency(office.regency())) {
            names.put(district.code(), "PPK " + district.name());
        }
        return new Names(names);
    }

    /** Names by code. */
    public record Names(Map<String, String> names) {
        public Names {
            names = Map.copyOf(names);
        }

        /** The name, or the code itself where nothing is called so any longer. */
        public String name(String code) {
            return names.getOrDefault(code, code);
        }
    }
}
