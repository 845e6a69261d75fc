package id.kotaksuara.base.database;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Prints where the application answers, last of all and without looking like a log line. */
final class ReadyNotice implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        WebAddress.of(event.getApplicationContext().getEnvironment())
                .ifPresent(address -> System.out.println(CannotStart.sentence("ready", address)));
    }
}
