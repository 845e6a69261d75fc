package id.kotaksuara;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the containers of an installation may do, and what they are made of. */
class SupplyTests {

    private static final Pattern USED = Pattern.compile("uses: \\S+@(\\S+)");
    private static final Pattern IMAGE = Pattern.compile("^(?:FROM |\\s+image: )(\\S+:\\S+)", Pattern.MULTILINE);
    private static final Pattern SERVICE = Pattern.compile("(?m)^  (\\w+):\\n((?: {4}.*\\n|\\n| {2}#.*\\n)+)");
    private static final Path PINS = Path.of("deploy/pin-images");

    @Test
    void givesNoContainerMoreThanItNeeds() throws IOException {
        var services = services();

        assertThat(services).containsOnlyKeys("application", "update", "proxy", "database");
        services.forEach((name, service) -> assertThat(service)
                .as(name)
                .contains("    read_only: true\n", "    cap_drop: [all]\n", "      - no-new-privileges:true\n")
                .containsPattern("\n    mem_limit: \\$\\{\\w+:-\\d+m}\n")
                .containsPattern("\n    pids_limit: \\d+\n"));
        assertThat(services.get("application") + services.get("update")).doesNotContain("cap_add");
        assertThat(services.get("proxy")).contains("    cap_add: [NET_BIND_SERVICE]\n");
    }

    /** What compose says of each container, by its name. */
    private static Map<String, String> services() throws IOException {
        String compose = Files.readString(Path.of("docker-compose.yml"));
        String services = compose.substring(compose.indexOf("\nservices:\n"), compose.indexOf("\nnetworks:\n"));
        return SERVICE.matcher(services)
                .results()
                .collect(toMap(service -> service.group(1), service -> service.group(2)));
    }

    @Test
    void takesActionsByTheirCommit() throws IOException {
        try (var workflows = Files.list(Path.of(".github/workflows"))) {
            for (Path workflow : workflows.toList()) {
                var versions =
                        USED.matcher(Files.readString(workflow)).results().map(used -> used.group(1));
                assertThat(versions).as(workflow.toString()).isNotEmpty().allMatch(one -> one.matches("[0-9a-f]{40}"));
            }
        }
    }

    /** A digest that nobody has looked up would be an invention: the script asks where the images are. */
    @Test
    void hasAScriptThatPinsEveryImageThatIsNamed() throws IOException {
        String script = Files.readString(PINS);
        for (String file : List.of("Dockerfile", "docker-compose.yml")) {
            var images =
                    IMAGE.matcher(Files.readString(Path.of(file))).results().map(image -> image.group(1));
            assertThat(images).as(file).isNotEmpty();
            assertThat(script).contains(file);
        }
        assertThat(Files.isExecutable(PINS)).isTrue();
    }

    @Test
    void keepsThePasswordOfTheTablesOwnerFromTheContainerThatPeopleReach() throws IOException {
        assertThat(services().get("update"))
                .contains("KOTAKSUARA_DATABASE_OWNER_PASSWORD_FILE: /run/secrets/owner-password")
                .contains("secrets: [owner-password, worker-password]")
                .doesNotContain("ports:");
        assertThat(services().get("application"))
                .contains("secrets: [worker-password]")
                .contains("KOTAKSUARA_DATABASE_UPDATES_ITSELF: \"false\"", "condition: service_completed_successfully")
                .doesNotContain("owner-password", "SPRING_FLYWAY");
        assertThat(Files.readString(Path.of(".env.example")))
                .contains("\nKOTAKSUARA_OWNER_PASSWORD_FILE=\n", "\nKOTAKSUARA_WORKER_PASSWORD_FILE=\n");
    }

    /** What a container was started with is told to whoever may ask the engine, and stands in its variables. */
    @Test
    void givesNoContainerAPasswordByAVariable() throws IOException {
        services()
                .forEach(
                        (name, service) -> assertThat(service).as(name).doesNotContainPattern("(?m)^ +\\w*PASSWORD: "));
        assertThat(Files.readString(Path.of("docker-compose.yml")))
                .containsPattern("owner-password:\n    file: \\$\\{KOTAKSUARA_OWNER_PASSWORD_FILE:\\?")
                .containsPattern("worker-password:\n    file: \\$\\{KOTAKSUARA_WORKER_PASSWORD_FILE:\\?");
    }

    /** Docker hands on what comes by IPv6 from the gateway where its network has no such addresses, and that is believed. */
    @Test
    void letsNobodyInThroughTheGatewayThatIsBelieved() throws IOException {
        String compose = Files.readString(Path.of("docker-compose.yml"));

        assertThat(compose).doesNotContain("enable_ipv6");
        assertThat(services().get("proxy")).contains("\"0.0.0.0:80:80\"", "\"0.0.0.0:443:443\"");
    }
}
