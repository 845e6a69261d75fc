package id.kotaksuara.region;

/** A region's code and name, with its level: 0 the nation, 1 province, 2 regency, 3 district, 4 village. */
public record RegionName(String code, String name, int level) {

    public boolean is(RegionLevel asked) {
        return level == asked.number();
    }

    /** How this region is written in an address. */
    public String path() {
        return code.isEmpty() ? RegionPath.NATION : code;
    }
}
