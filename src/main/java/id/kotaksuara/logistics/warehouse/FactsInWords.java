package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.store.StoreFacts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the office's language what the journal keeps about warehouses, vehicles and stores. */
@Component
class FactsInWords {

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;

    FactsInWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(WarehouseFacts facts) {
        return say(
                "warehouse.inWords",
                facts.name(),
                facts.address(),
                of(facts.room()),
                facts.preparedPerWave(),
                facts.dockPerWave(),
                facts.escorts() == null ? say("warehouse.escorts.unlimited") : facts.escorts());
    }

    String of(VehicleFacts facts) {
        return say("vehicle.inWords", facts.name(), facts.boxes(), facts.count(), orDash(facts.carrier()));
    }

    String of(StoreFacts facts) {
        return say(
                "store.inWords",
                facts.room() == null ? say("store.unmeasured") : say("store.room", facts.room()),
                facts.releaseDay() == null ? "–" : day(facts.releaseDay()),
                orDash(facts.address()),
                orDash(facts.contact()));
    }

    private String of(Room room) {
        return room.measured()
                ? say(
                        "warehouse.room.measuredShort",
                        room.boxes(),
                        room.floorM2(),
                        room.usablePercent(),
                        room.stacking())
                : say("warehouse.room.counted", room.boxes());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", OFFICE).format(day);
    }

    private static String orDash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
