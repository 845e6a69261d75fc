package id.kotaksuara.delivery.shipment;

import static id.kotaksuara.delivery.shipment.ShipmentStatus.ARRIVED;
import static id.kotaksuara.delivery.shipment.ShipmentStatus.CHECKED;
import static id.kotaksuara.delivery.shipment.ShipmentStatus.DISPATCHED;
import static id.kotaksuara.delivery.shipment.ShipmentStatus.PLANNED;
import static id.kotaksuara.delivery.shipment.ShipmentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShipmentStatusTests {

    private static final Map<ShipmentStatus, Set<ShipmentStatus>> MOVES = Map.of(
            PLANNED, EnumSet.of(DISPATCHED, WITHDRAWN),
            DISPATCHED, EnumSet.of(ARRIVED, PLANNED),
            ARRIVED, EnumSet.of(CHECKED),
            CHECKED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void knowsItsMovesAndNoOthers(ShipmentStatus status) {
        assertThat(Arrays.stream(ShipmentStatus.values())
                        .filter(status::mayBecome)
                        .collect(Collectors.toSet()))
                .isEqualTo(MOVES.get(status));
    }
}
