package id.kotaksuara.logistics.keeping;

/**
 * A warehouse, or the store of a PPK.
 *
 * @param code of the warehouse or of the district
 */
public record KeptPlace(String regency, String code, String name, boolean ofDistrict) {

    /** For addresses: the variable {@code place}. */
    static final String IN_PATH = "/{place:[A-Z0-9-]{1,20}|\\d\\d\\.\\d\\d\\.\\d\\d}";

    String subject() {
        return "keeping:" + regency + "/" + code;
    }

    /** Where the journal files it. */
    String region() {
        return ofDistrict ? code : regency;
    }
}
