package id.kotaksuara.delivery.wave;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.evidence.Evidence;
import id.kotaksuara.delivery.evidence.Oddities;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.TravelTimes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShipmentWaveTests {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant NOW = Instant.parse("2024-11-20T12:00:00Z");

    @Test
    void opensTheNextWaveAndFoldsTheOthers() {
        var waves = ShipmentWave.of(
                List.of(
                        row("2024-11-20T00:00:00Z", 1, ShipmentStatus.DISPATCHED),
                        row("2024-11-21T00:00:00Z", 1, ShipmentStatus.PLANNED),
                        row("2024-11-21T00:00:00Z", 1, ShipmentStatus.PLANNED),
                        row("2024-11-22T00:00:00Z", 1, ShipmentStatus.PLANNED)),
                WITA,
                NOW);

        assertThat(waves).extracting(ShipmentWave::open).containsExactly(false, true, false);
        assertThat(waves).extracting(ShipmentWave::waiting).containsExactly(0L, 2L, 1L);
    }

    @Test
    void countsTheDaysOfAWaveAtItsOffice() {
        var night = ShipmentWave.of(List.of(row("2024-11-20T17:30:00Z", 2, ShipmentStatus.PLANNED)), WITA, NOW);

        assertThat(night.get(0).head()).hasValueSatisfying(head -> {
            assertThat(head.day()).isEqualTo("2024-11-21");
            assertThat(head.number()).isEqualTo(2);
        });
    }

    @Test
    void keepsWhatHasNoDayApart() {
        var waves = ShipmentWave.of(List.of(row(null, null, ShipmentStatus.PLANNED)), WITA, NOW);

        assertThat(waves).singleElement().matches(wave -> wave.head().isEmpty() && !wave.open());
    }

    private static ShipmentRow row(String departure, Integer wave, ShipmentStatus status) {
        Instant leaves = departure == null ? null : Instant.parse(departure);
        return new ShipmentRow(
                "SJ-6303-0001",
                "63.03.05",
                "Martapura",
                ShipmentOrigin.SCHEDULE,
                status,
                Goal.PPK,
                new ShipmentRow.Load(10, 10, 0, 0, false),
                new TravelTimes(leaves, leaves, wave),
                status == ShipmentStatus.PLANNED ? null : leaves,
                null,
                null,
                null,
                null,
                BoxTally.NONE,
                "",
                "",
                "",
                new Evidence(false, false, Oddities.NONE));
    }
}
