package id.kotaksuara.voters.file;

/**
 * Where the stations of consecutive rows are, as the file says it; an empty text is a cell that says nothing.
 *
 * @param line the first of these rows
 * @param code the official code, with dots
 */
public record Place(int line, String code, String province, String regency, String district, String village) {

    boolean unnamed() {
        return code.isEmpty() && village.isEmpty() && district.isEmpty();
    }
}
