package id.kotaksuara.logistics.people;

/** What somebody does for whom: the office, a district committee, or one of those who watch and guard. */
public enum Duty {
    CHAIR,
    SECRETARY,
    STOREKEEPER,
    STAFF,
    ESCORT,
    PPK_CHAIR,
    PPK_SECRETARY,
    SUPERVISOR,
    POLICE,
    MILITARY;

    /** Whether it is done in one district, which then has to be named. */
    boolean inDistrict() {
        return switch (this) {
            case PPK_CHAIR, PPK_SECRETARY, SUPERVISOR, POLICE, MILITARY -> true;
            case CHAIR, SECRETARY, STOREKEEPER, STAFF, ESCORT -> false;
        };
    }

    /** Whether it is done at the office alone, so that no district belongs to it. */
    boolean atOffice() {
        return !inDistrict() && this != ESCORT;
    }
}
