package id.kotaksuara.demo;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of a scenario: an administrator, a planner, an observer, and the PPK chair of every district. */
@Component
class ScenarioPeople {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 5;

    private final AccountDesk desk;

    ScenarioPeople(AccountDesk desk) {
        this.desk = desk;
    }

    /** Opens an account for each, all with this one password. */
    void open(Scenario scenario, String password) {
        desk.open(of(scenario), password);
    }

    static List<NewAccount> of(Scenario scenario) {
        String place = slug(scenario.name().substring(scenario.name().indexOf(' ') + 1));
        var regency = new Area(scenario.regency());
        var people = new ArrayList<>(List.of(
                new NewAccount("admin." + place, "Sari", Role.ADMINISTRATOR, regency),
                new NewAccount("perencana." + place, "Rahmah", Role.PLANNER, regency),
                new NewAccount("bawaslu." + place, "Bawaslu " + scenario.name(), Role.OBSERVER, regency)));
        scenario.districts().stream()
                .map(district -> new NewAccount(
                        "ppk." + slug(district.name()),
                        "PPK " + district.name(),
                        Role.PPK_CHAIR,
                        new Area(district.code())))
                .forEach(people::add);
        return people;
    }

    /** A password nobody has used before, easy to read aloud. */
    static String newPassword() {
        return Stream.generate(ScenarioPeople::letters).limit(GROUPS).collect(Collectors.joining("-"));
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
