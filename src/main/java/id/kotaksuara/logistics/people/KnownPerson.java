package id.kotaksuara.logistics.people;

/**
 * Somebody whom an office knows.
 *
 * @param district code of the district where the duty is done; empty for the office itself
 * @param phone empty where nobody said it
 */
public record KnownPerson(String name, Duty duty, String district, String phone, int version) {

    /** What the journal says about this person. */
    String words() {
        return name + "; " + duty + (district.isEmpty() ? "" : "; " + district) + (phone.isEmpty() ? "" : "; " + phone);
    }
}
