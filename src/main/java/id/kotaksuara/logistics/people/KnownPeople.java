package id.kotaksuara.logistics.people;

import java.util.List;
import java.util.Locale;

/**
 * The people of one office, as its papers and forms ask for them.
 *
 * @param all by district and name
 */
public record KnownPeople(List<KnownPerson> all) {

    public KnownPeople {
        all = List.copyOf(all);
    }

    /** The name of the one person of the office with this duty; empty where there is none or more than one. */
    public String named(String duty) {
        return named(duty, "");
    }

    /** The name of the one person with this duty in a district; empty where there is none or more than one. */
    public String named(String duty, String district) {
        Duty meant = Duty.valueOf(duty.toUpperCase(Locale.ROOT));
        var found = all.stream()
                .filter(one -> one.duty() == meant && one.district().equals(district))
                .toList();
        return found.size() == 1 ? found.get(0).name() : "";
    }

    /** Everybody with this duty, wherever it is done. */
    public List<KnownPerson> with(String duty) {
        Duty meant = Duty.valueOf(duty.toUpperCase(Locale.ROOT));
        return all.stream().filter(one -> one.duty() == meant).toList();
    }

    /** Those who work at the office itself. */
    public List<KnownPerson> atOffice() {
        return all.stream().filter(one -> one.district().isEmpty()).toList();
    }
}
