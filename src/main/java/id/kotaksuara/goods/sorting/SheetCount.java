package id.kotaksuara.goods.sorting;

import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody counted of a lot that came back.
 *
 * @param counter who counted
 */
record SheetCount(int good, Map<SheetDamage, Integer> damaged, String counter) {

    SheetCount {
        damaged = Map.copyOf(damaged);
    }

    public int damagedSheets() {
        return damaged.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Sheets that were counted. */
    public int sheets() {
        return good + damagedSheets();
    }

    /** By reason, also where there are none. */
    public Map<SheetDamage, Integer> byReason() {
        var all = new EnumMap<SheetDamage, Integer>(SheetDamage.class);
        for (SheetDamage reason : SheetDamage.values()) {
            all.put(reason, damaged.getOrDefault(reason, 0));
        }
        return all;
    }
}
