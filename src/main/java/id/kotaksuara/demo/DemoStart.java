package id.kotaksuara.demo;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.signin.Passwords;
import id.kotaksuara.demo.example.Example;
import id.kotaksuara.demo.example.ExamplePeople;
import id.kotaksuara.demo.example.Examples;
import id.kotaksuara.demo.example.InDemo;
import id.kotaksuara.region.Area;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Loads the first example into an empty demo. Every start gives its people new passwords and prints them: nothing that is
 * kept could tell the old ones.
 */
@InDemo
@Component
class DemoStart implements ApplicationRunner {

    static final String FIRST_EXAMPLE = "63.03";

    static final NewAccount ADMINISTRATOR = new NewAccount("admin", "Administrator", Role.ADMINISTRATOR, Area.NATION);

    private final Examples examples;
    private final DemoDesk demo;
    private final ExamplePeople people;
    private final AccountDesk desk;
    private final Passwords passwords;
    private final MessageSource messages;

    DemoStart(
            Examples examples,
            DemoDesk demo,
            ExamplePeople people,
            AccountDesk desk,
            Passwords passwords,
            MessageSource messages) {
        this.examples = examples;
        this.demo = demo;
        this.people = people;
        this.desk = desk;
        this.passwords = passwords;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo.isLoaded(FIRST_EXAMPLE)) {
            demo.load(examples.of(FIRST_EXAMPLE));
        }
        System.out.println(say("demo.start.accounts"));
        System.out.println(line(ADMINISTRATOR, administratorsPassword()));
        examples.all().stream()
                .filter(example -> demo.isLoaded(example.regency()))
                .forEach(this::print);
        System.out.println(say("demo.start.more"));
    }

    private void print(Example example) {
        ExamplePeople.oneOfEachRole(example)
                .forEach(person -> System.out.println(line(person, people.renewPassword(example, person.username()))));
    }

    private String administratorsPassword() {
        String password = ExamplePeople.newPassword();
        if (desk.isTaken(ADMINISTRATOR.username())) {
            passwords.change(ADMINISTRATOR.username(), password);
        } else {
            desk.open(List.of(ADMINISTRATOR), password);
        }
        return password;
    }

    private String line(NewAccount person, String password) {
        return "  %-22s %s   %s, %s"
                .formatted(person.username(), password, person.name(), say("Role." + person.role()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag("id"));
    }
}
