package id.kotaksuara.delivery.carried;

import static id.kotaksuara.World.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxJourney;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Station;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An office with thousands of boxes, of which a few are to leave. */
class OutdatedBoxesTests {

    private final BoxKeeping keeping = mock(BoxKeeping.class);
    private final BoxRows rows = mock(BoxRows.class);

    @Test
    void areSoughtAmongThoseThatAreToLeave() {
        when(keeping.areKeptBy(OFFICE)).thenReturn(true);
        var shipment = mock(Shipment.class);
        when(shipment.contents())
                .thenReturn(List.of(Content.of(new Station("63.03.17.2001", 901), 2), Content.of(null, 4)));

        assertThat(carried().outdated(OFFICE, List.of(shipment))).isEmpty();

        verify(rows).sealed(OFFICE, Set.of("63.03.17.2001/901"));
        verifyNoMoreInteractions(rows);
    }

    private CarriedBoxes carried() {
        return new CarriedBoxes(
                keeping,
                mock(BoxJourney.class),
                rows,
                mock(BoxHistory.class),
                mock(MissingBoxes.class),
                mock(Shipments.class),
                mock(HandOvers.class),
                mock(ReceiptCounts.class));
    }
}
