package id.kotaksuara.demo;

import static id.kotaksuara.access.rules.AccessRule.administrator;

import id.kotaksuara.access.account.Annex;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.rules.AddressRules;
import id.kotaksuara.access.rules.AnnexRoutes;
import id.kotaksuara.demo.example.ExamplePeople;
import id.kotaksuara.demo.example.Examples;
import id.kotaksuara.demo.example.InDemo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the demo adds to the frame of the product: its addresses, a line in the menu, and who may be tried. */
@InDemo
@Component
class DemoAnnex implements Annex, AnnexRoutes {

    private final Examples examples;
    private final DemoClocks clocks;

    DemoAnnex(Examples examples, DemoClocks clocks) {
        this.examples = examples;
        this.clocks = clocks;
    }

    /** Where an address names a regency, the rule asks by itself whether that lies in the administrator's area. */
    @Override
    public void admit(AddressRules routes) {
        routes.read(administrator(), "/demo", "/demo/{regency}/**").post(administrator(), "/demo/{regency}/**");
    }

    @Override
    public List<String> menu(SignedIn reader) {
        return reader.is(Role.ADMINISTRATOR) ? List.of("demo") : List.of();
    }

    @Override
    public Optional<String> clockPage(SignedIn reader, String regencyCode) {
        return reader.is(Role.ADMINISTRATOR) ? Optional.of("/demo/" + regencyCode + "/clock") : Optional.empty();
    }

    @Override
    public List<NewAccount> guests() {
        List<String> loaded = clocks.regencies();
        return Stream.concat(
                        Stream.of(DemoStart.ADMINISTRATOR),
                        examples.all().stream()
                                .filter(example -> loaded.contains(example.regency()))
                                .flatMap(example -> ExamplePeople.oneOfEachRole(example).stream()))
                .toList();
    }
}
