package id.kotaksuara.demo.example;

import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.demo.example.Example.DistrictFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the office of Kabupaten Banjar knows, for tests that do its work on an installation of their own. */
public final class BanjarOffice {

    private static final String REGENCY = "63.03";

    private final Example banjar;

    public BanjarOffice() {
        try {
            banjar = new Examples(new PathMatchingResourcePatternResolver()).of(REGENCY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the list of all 1,101 polling stations as the office would upload it. */
    public Path writeVoterList(Path directory) {
        try {
            return Files.writeString(directory.resolve("tps-banjar.csv"), VoterListFile.of(banjar));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The chairs of all PPK. */
    public List<NewAccount> chairs() {
        return ExamplePeople.of(banjar).stream()
                .filter(person -> person.role() == Role.PPK_CHAIR)
                .toList();
    }

    /** Describes the way to every district that has not been described yet, by the vehicles that are there. */
    public void describeRemainingRoutes(Routes routes, VehicleTypes vehicles) {
        var fleet =
                vehicles.ofRegency(REGENCY).stream().collect(Collectors.toMap(VehicleType::code, Function.identity()));
        banjar.districts().stream()
                .filter(district -> !routes.existsByDistrictCode(district.code()))
                .map((DistrictFacts district) -> ExampleOffice.route(district, fleet))
                .forEach(routes::save);
    }
}
