package id.kotaksuara.access.account;

import id.kotaksuara.region.Area;

/** What somebody does here; the authority of a role is {@code ROLE_} with its name. */
public enum Role {
    /** Looks after users, regions, imports and elections (operator) at any level. */
    ADMINISTRATOR(0, 2, 5, 8),
    /** Plans and sends shipments for one regency. */
    PLANNER(5),
    /** Leads the committee of one district (ketua PPK) and confirms what arrives there. */
    PPK_CHAIR(8),
    /** Reads everything in the area and changes nothing: Bawaslu, the province. */
    OBSERVER(0, 2, 5, 8);

    private final int[] codeLengths;

    Role(int... codeLengths) {
        this.codeLengths = codeLengths;
    }

    /** Whether this role can be held for a region of that level. */
    boolean fits(Area area) {
        for (int length : codeLengths) {
            if (area.code().length() == length) {
                return true;
            }
        }
        return false;
    }
}
