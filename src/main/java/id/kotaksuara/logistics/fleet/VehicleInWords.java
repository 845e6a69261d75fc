package id.kotaksuara.logistics.fleet;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the office's language what the journal keeps about a kind of vehicle. */
@Component
class VehicleInWords {

    private final MessageSource messages;

    VehicleInWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(VehicleFacts facts) {
        String carrier = Objects.requireNonNullElse(facts.carrier(), "");
        Object[] said = {facts.name(), facts.boxes(), facts.count(), carrier.isEmpty() ? "–" : carrier};
        return messages.getMessage("vehicle.inWords", said, Locale.forLanguageTag("id"));
    }
}
