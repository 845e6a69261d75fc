package id.kotaksuara.base.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class ServerDatabaseTests {

    private static final String URL = "spring.datasource.url";

    private final MockEnvironment settings = new MockEnvironment();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.kpu.example/kotaksuara",
                "jdbc:postgresql://10.0.0.7:5432/kotaksuara?sslmode=disable",
                "jdbc:postgresql://10.0.0.7/kotaksuara?sslmode=prefer",
                "jdbc:postgresql://10.0.0.7/kotaksuara?sslmode=require",
                "jdbc:postgresql://10.0.0.7/kotaksuara?ssl=false",
                "jdbc:postgresql://127.0.0.1,10.0.0.7/kotaksuara",
                "jdbc:postgresql://db.kpu.example/kotaksuara?ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "jdbc:postgresql://db.kpu.example/kotaksuara?sslmode=verify-full&sslhostnameverifier=org.example.Any",
                "jdbc:postgresql://db.kpu.example/kotaksuara?sslmode=verify-full&socketFactory=org.example.Sockets",
                "jdbc:postgresql://localhost.kpu.example/kotaksuara",
                "jdbc:postgresql://[2001:db8::1]/kotaksuara"
            })
    void refusesAServerElsewhereThatIsTalkedToInTheOpen(String url) {
        settings.setProperty(URL, url);

        assertThatExceptionOfType(RefusedServer.class)
                .isThrownBy(() -> ServerDatabase.settle(settings))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("server.open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:postgresql://localhost:5432/kotaksuara",
                "jdbc:postgresql:kotaksuara",
                "jdbc:postgresql://127.0.0.1/kotaksuara",
                "jdbc:postgresql://[::1]:5433/kotaksuara",
                "jdbc:postgresql://localhost/kotaksuara?socketFactory=org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg",
                "jdbc:postgresql://db.kpu.example/kotaksuara?sslmode=verify-full",
                "jdbc:postgresql://db.kpu.example/kotaksuara?sslmode=verify-ca",
                "jdbc:postgresql://db.kpu.example/kotaksuara?ssl=true",
                "jdbc:postgresql://db.kpu.example/kotaksuara?ssl=true&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory",
                "no address that the driver could read"
            })
    void takesOneOnThisMachineOrWithACertificate(String url) {
        settings.setProperty(URL, url);

        assertThatCode(() -> ServerDatabase.settle(settings)).doesNotThrowAnyException();
    }

    @Test
    void asksTheSameOfTheOwnersAddress() {
        settings.setProperty(URL, "jdbc:postgresql://db.kpu.example/kotaksuara?sslmode=verify-full");
        settings.setProperty("spring.flyway.url", "jdbc:postgresql://db.kpu.example/kotaksuara");

        assertThatExceptionOfType(RefusedServer.class).isThrownBy(() -> ServerDatabase.settle(settings));
    }

    @Test
    void takesOneInTheOpenWhereSomebodySaysSo() {
        settings.setProperty(URL, "jdbc:postgresql://database:5432/kotaksuara");
        settings.setProperty(ServerDatabase.WITHOUT_TLS, "true");

        assertThatCode(() -> ServerDatabase.settle(settings)).doesNotThrowAnyException();
    }

    /** As compose says it, to the application and to commands beside it, which read variables in their plain form only. */
    @Test
    void readsTheVariableOfCompose() throws IOException {
        assertThat(Files.readString(Path.of("docker-compose.yml")))
                .contains("KOTAKSUARA_DATABASE_WITHOUT_TLS: \"true\"");
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "variables",
                        Map.of(
                                "SPRING_DATASOURCE_URL", "jdbc:postgresql://database:5432/kotaksuara",
                                "KOTAKSUARA_DATABASE_WITHOUT_TLS", "true")));

        assertThatCode(() -> ServerDatabase.settle(environment)).doesNotThrowAnyException();
    }

    @Test
    void readsPasswordsOutOfFilesWhichCountBeforeVariables() throws IOException {
        settings.setProperty("spring.datasource.password", "from a variable");
        settings.setProperty("kotaksuara.database.password-file", file("worker", "rahasia pekerja\n"));
        settings.setProperty("kotaksuara.database.owner-password-file", file("owner", "rahasia pemilik"));

        ServerDatabase.settle(settings);

        assertThat(settings.getProperty("spring.datasource.password")).isEqualTo("rahasia pekerja");
        assertThat(settings.getProperty("spring.flyway.password")).isEqualTo("rahasia pemilik");
    }

    @Test
    void leavesVariablesWhereNoFileIsNamed() {
        settings.setProperty("spring.datasource.password", "from a variable");

        ServerDatabase.settle(settings);

        assertThat(settings.getProperty("spring.datasource.password")).isEqualTo("from a variable");
    }

    @Test
    void refusesAFileThatIsNotThereOrEmptyWithoutSayingMoreThanItsName() throws IOException {
        settings.setProperty(
                "kotaksuara.database.password-file", directory.resolve("none").toString());
        assertThatExceptionOfType(RefusedServer.class)
                .isThrownBy(() -> ServerDatabase.settle(settings))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("server.password"));

        settings.setProperty("kotaksuara.database.password-file", file("empty", " \n"));
        assertThatExceptionOfType(RefusedServer.class)
                .isThrownBy(() -> ServerDatabase.settle(settings))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("server.password.empty"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
