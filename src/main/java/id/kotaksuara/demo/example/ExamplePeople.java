package id.kotaksuara.demo.example;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.signin.Passwords;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.Area;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The people of an example: an administrator, a planner, an observer, and the PPK chair of every district. Each password is
 * made for one account and told once; only its hash is kept.
 */
@InDemo
@Component
public class ExamplePeople {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final AccountDesk desk;
    private final Passwords passwords;

    ExamplePeople(AccountDesk desk, Passwords passwords) {
        this.desk = desk;
        this.passwords = passwords;
    }

    /** Opens an account for each that has none yet; they come in with a password that is asked for. */
    public void invite(Example example) {
        var regency = new Area(example.regency());
        of(example).forEach(person -> desk.provide(person, regency));
    }

    /** Gives one person of the example another password and tells it. */
    public String renewPassword(Example example, String username) {
        if (of(example).stream().noneMatch(person -> person.username().equals(username))) {
            throw new NotFound("account", username);
        }
        String password = newPassword();
        passwords.change(username, password);
        return password;
    }

    public static List<NewAccount> of(Example example) {
        String place = slug(example.name().substring(example.name().indexOf(' ') + 1));
        var regency = new Area(example.regency());
        var people = new ArrayList<>(List.of(
                new NewAccount("admin." + place, "Sari", Role.ADMINISTRATOR, regency),
                new NewAccount("perencana." + place, "Rahmah", Role.PLANNER, regency),
                new NewAccount("bawaslu." + place, "Bawaslu " + example.name(), Role.OBSERVER, regency)));
        example.districts().stream()
                .map(district -> new NewAccount(
                        "ppk." + slug(district.name()),
                        "PPK " + district.name(),
                        Role.PPK_CHAIR,
                        new Area(district.code())))
                .forEach(people::add);
        return people;
    }

    /** One for each role, so that everything can be tried. */
    public static List<NewAccount> oneOfEachRole(Example example) {
        var missing = EnumSet.allOf(Role.class);
        return of(example).stream()
                .filter(person -> missing.remove(person.role()))
                .toList();
    }

    /** A password nobody has used before, easy to read aloud. */
    public static String newPassword() {
        return Stream.generate(ExamplePeople::letters).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String letters() {
        return RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
