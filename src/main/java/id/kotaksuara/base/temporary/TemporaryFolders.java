package id.kotaksuara.base.temporary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Has the web server keep its files, and what is being uploaded, in the directory of this process. */
final class TemporaryFolders implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "temporary files",
                            Map.of(
                                    "server.tomcat.basedir",
                                    TemporaryFiles.folder("tomcat").toString(),
                                    "spring.servlet.multipart.location",
                                    TemporaryFiles.folder("uploads").toString())));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
