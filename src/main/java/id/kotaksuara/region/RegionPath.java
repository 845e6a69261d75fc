package id.kotaksuara.region;

/** How regions stand in addresses; controllers take their paths from here so that one rule guards them all. */
public final class RegionPath {

    /** The whole nation, where an address wants a region. */
    public static final String NATION = "id";

    public static final String ANY = "/elections/{election}/{region:id|\\d\\d(?:\\.\\d\\d){0,2}(?:\\.\\d\\d\\d\\d)?}";
    public static final String REGENCY = "/elections/{election}/{regency:\\d\\d\\.\\d\\d}";
    public static final String DISTRICT = "/elections/{election}/{district:\\d\\d\\.\\d\\d\\.\\d\\d}";

    private RegionPath() {}
}
