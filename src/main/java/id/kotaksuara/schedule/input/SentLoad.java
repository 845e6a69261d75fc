package id.kotaksuara.schedule.input;

import java.util.List;

/** What is to leave for one district: boxes in parts that stay whole, from one warehouse, so many minutes away. */
public record SentLoad(String districtCode, String warehouseCode, int travelMinutes, List<VillageLoad> parts) {

    public SentLoad {
        parts = List.copyOf(parts);
    }

    public int boxes() {
        return parts.stream().mapToInt(VillageLoad::boxes).sum();
    }
}
