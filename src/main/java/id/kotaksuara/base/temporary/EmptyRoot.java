package id.kotaksuara.base.temporary;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** Gives the web server an empty folder of this process as its root; otherwise it leaves one behind for each start. */
@Component
class EmptyRoot implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        try {
            server.setDocumentRoot(TemporaryFiles.folder("root").toFile());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
