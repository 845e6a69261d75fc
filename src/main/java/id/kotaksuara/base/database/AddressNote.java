package id.kotaksuara.base.database;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Leaves the address of the running application in its data directory, for a second start to name. */
record AddressNote(DataDirectory directory) implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        WebAddress.of(event.getApplicationContext().getEnvironment())
                .ifPresent(address -> directory.tell(
                        "%s, PID %d".formatted(address, ProcessHandle.current().pid())));
    }
}
