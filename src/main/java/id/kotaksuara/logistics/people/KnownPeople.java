package id.kotaksuara.logistics.people;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.access.account.Account;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The people of one office, as its papers and forms ask for them.
 *
 * @param all by district and name
 * @param chairs of district committees, as their accounts name them
 */
public record KnownPeople(List<KnownPerson> all, List<KnownPerson> chairs) {

    private static final int MOST_TO_STRIKE_OUT = 3;

    /** An account that is called after its office. */
    private static final Pattern OF_NOBODY = Pattern.compile("\\bppk\\b", Pattern.CASE_INSENSITIVE);

    public KnownPeople {
        all = List.copyOf(all);
        chairs = List.copyOf(chairs);
    }

    KnownPeople(List<KnownPerson> all) {
        this(all, List.of());
    }

    /** The same with those who have an account, as far as it bears the name of a person. */
    KnownPeople with(Stream<Account> accounts) {
        return new KnownPeople(
                all,
                accounts.filter(account -> !OF_NOBODY.matcher(account.name()).find())
                        .map(account -> new KnownPerson(
                                account.name(), Duty.PPK_CHAIR, account.area().code(), "", 0))
                        .toList());
    }

    /** Those of the office itself and of one district. */
    KnownPeople near(String district) {
        return new KnownPeople(near(all, district), near(chairs, district));
    }

    private static List<KnownPerson> near(List<KnownPerson> among, String district) {
        return among.stream()
                .filter(one -> one.district().isEmpty() || one.district().equals(district))
                .toList();
    }

    /** Who does this duty in a district; the register tells before the accounts do. */
    public List<KnownPerson> in(String duty, String district) {
        Duty meant = Duty.valueOf(duty.toUpperCase(Locale.ROOT));
        var registered = named(all, meant, district);
        return registered.isEmpty() ? named(chairs, meant, district) : registered;
    }

    /** Who signs for this duty in a district; of several whoever signs strikes out the others. Empty where nobody is known. */
    public String signing(String duty, String district) {
        var known = in(duty, district);
        return known.size() > MOST_TO_STRIKE_OUT
                ? ""
                : known.stream().map(KnownPerson::name).collect(joining(" / "));
    }

    /** Whether some paper for a district names several people where one signs. */
    public boolean several(String district) {
        return Stream.of("PPK_CHAIR", "SUPERVISOR", "POLICE", "MILITARY")
                .anyMatch(duty -> signing(duty, district).contains(" / "));
    }

    private static List<KnownPerson> named(List<KnownPerson> among, Duty duty, String district) {
        return among.stream()
                .filter(one -> one.duty() == duty && one.district().equals(district))
                .toList();
    }

    /** The name of the one person of the office with this duty; empty where there is none or more than one. */
    public String named(String duty) {
        var found = named(all, Duty.valueOf(duty.toUpperCase(Locale.ROOT)), "");
        return found.size() == 1 ? found.get(0).name() : "";
    }

    /** Everybody with this duty, wherever it is done. */
    public List<KnownPerson> with(String duty) {
        Duty meant = Duty.valueOf(duty.toUpperCase(Locale.ROOT));
        return all.stream().filter(one -> one.duty() == meant).toList();
    }

    /** Everybody with one of these duties, wherever it is done, with a comma between the duties. */
    public List<KnownPerson> withAny(String duties) {
        return Stream.of(duties.split(", "))
                .flatMap(duty -> with(duty).stream())
                .toList();
    }

    /** All of the register, and the chairs whom only their accounts name. */
    public List<KnownPerson> everybody() {
        var others = chairs.stream()
                .filter(chair -> all.stream().noneMatch(one -> one.name().equals(chair.name())));
        return Stream.concat(all.stream(), others).toList();
    }

    /** Those who work at the office itself. */
    public List<KnownPerson> atOffice() {
        return all.stream().filter(one -> one.district().isEmpty()).toList();
    }
}
