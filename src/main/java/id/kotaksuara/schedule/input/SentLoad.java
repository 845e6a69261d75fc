package id.kotaksuara.schedule.input;

import java.util.List;

/** What leaves together for one district: boxes village by village, from one warehouse, so many minutes away. */
public record SentLoad(
        String code, String districtCode, String warehouseCode, int travelMinutes, List<VillageLoad> villages) {

    public SentLoad {
        villages = List.copyOf(villages);
    }

    public int boxes() {
        return villages.stream().mapToInt(VillageLoad::boxes).sum();
    }
}
