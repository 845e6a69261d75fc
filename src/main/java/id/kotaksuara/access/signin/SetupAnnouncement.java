package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.SetupLinks;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the one-time link for the first administrator when the application starts without any account. */
@Component
class SetupAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final Accounts accounts;
    private final SetupLinks links;
    private final MessageSource messages;
    private final Environment environment;

    SetupAnnouncement(Accounts accounts, SetupLinks links, MessageSource messages, Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.messages = messages;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (accounts.count() == 0) {
            String link = "http://localhost:" + environment.getProperty("local.server.port", "8080") + "/setup/"
                    + links.forFirstAdministrator();
            LOG.info(messages.getMessage("setup.announcement", new Object[] {link}, Locale.forLanguageTag("id")));
        }
    }
}
