package id.kotaksuara.logistics.office;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.people.KnownPeople;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on an office's papers; what nobody has said yet is empty.
 *
 * @param phone which is answered while boxes travel
 * @param place where papers are signed, such as Martapura
 * @param chair who signs for the commission
 * @param secretary who signs for the secretariat
 * @param storekeeper who hands over at the warehouse
 */
record OfficeFacts(
        String address,
        String contact,
        String phone,
        String place,
        String chair,
        String secretary,
        String storekeeper) {

    static final OfficeFacts UNKNOWN = new OfficeFacts("", "", "", "", "", "", "");

    OfficeFacts {
        parts(address, contact, phone, place, chair, secretary, storekeeper)
                .forEach(part -> requireNonNull(part, "part"));
    }

    private static List<String> parts(String... parts) {
        return List.of(parts);
    }

    /** The telephone as addresses of calls write it: digits, and a plus before them. */
    public String dialled() {
        return phone.replaceAll("[^+\\d]", "");
    }

    /** With the signers whom the office has not chosen, where its register knows one person alone with that duty. */
    OfficeFacts completedBy(KnownPeople people) {
        return new OfficeFacts(
                address,
                contact,
                phone,
                place,
                chair.isEmpty() ? people.named("chair") : chair,
                secretary.isEmpty() ? people.named("secretary") : secretary,
                storekeeper.isEmpty() ? people.named("storekeeper") : storekeeper);
    }

    /** As one line for the journal. */
    String inWords() {
        return parts(address, contact, phone, place, chair, secretary, storekeeper).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
