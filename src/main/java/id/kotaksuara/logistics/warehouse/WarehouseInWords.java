package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.logistics.store.Room;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the office's language what the journal keeps about a warehouse. */
@Component
class WarehouseInWords {

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;

    WarehouseInWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(WarehouseFacts facts) {
        return say(
                "warehouse.inWords",
                facts.name(),
                facts.address().isBlank() ? "–" : facts.address(),
                of(facts.room()),
                of(facts.preparation()),
                facts.dockPerWave(),
                escorts(facts));
    }

    private String of(Preparation work) {
        return work.byTheClock()
                ? say("warehouse.prepared.hourly", work.perHour(), work.begin(), work.end())
                : say("warehouse.prepared.perWave", work.perWave());
    }

    private Object escorts(WarehouseFacts facts) {
        if (facts.escorts() == null) {
            return say("warehouse.escorts.unlimited");
        }
        return facts.escortsPerVehicle() == null
                ? facts.escorts()
                : say("warehouse.escorts.perVehicle", facts.escorts(), facts.escortsPerVehicle());
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

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
