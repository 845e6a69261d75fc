package id.kotaksuara.demo;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the first scenario into an empty demo, and prints at every start who can sign in. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final String FIRST_SCENARIO = "63.03";
    private static final String SHOWN_CHAIR = "63.03.17";

    private static final NewAccount ADMINISTRATOR =
            new NewAccount("admin", "Administrator", Role.ADMINISTRATOR, Area.NATION);

    private final ScenarioCatalog catalog;
    private final Scenarios scenarios;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final MessageSource messages;

    DemoStart(
            ScenarioCatalog catalog, Scenarios scenarios, Accounts accounts, AccountDesk desk, MessageSource messages) {
        this.catalog = catalog;
        this.scenarios = scenarios;
        this.accounts = accounts;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Scenario first = catalog.of(FIRST_SCENARIO);
        if (!accounts.existsByUsername(ADMINISTRATOR.username())) {
            scenarios.load(first);
            desk.open(List.of(ADMINISTRATOR), scenarios.loaded(FIRST_SCENARIO).orElseThrow());
        }
        scenarios.loaded(FIRST_SCENARIO).ifPresent(password -> print(first, password));
    }

    private void print(Scenario scenario, String password) {
        System.out.println(say("scenario.demo.accounts", password));
        System.out.println(line(ADMINISTRATOR));
        var people = ScenarioPeople.of(scenario);
        people.stream()
                .filter(person -> person.role() != Role.PPK_CHAIR)
                .forEach(person -> System.out.println(line(person)));
        people.stream()
                .filter(person -> person.role() == Role.PPK_CHAIR)
                .filter(person -> person.area().code().equals(SHOWN_CHAIR))
                .forEach(person -> System.out.println(line(person)));
        System.out.println(say("scenario.demo.chairs", scenario.districts().size()));
    }

    private String line(NewAccount person) {
        return "  %-20s %s, %s".formatted(person.username(), person.name(), say("Role." + person.role()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag("id"));
    }
}
