package id.kotaksuara.road.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.road.homeward.Fetching.At;
import id.kotaksuara.road.homeward.Fetching.Fetch;
import id.kotaksuara.road.leg.LegVehicle;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan that somebody has looked at is known again, whichever instance showed it. */
class FetchingTests {

    private static final LocalDateTime NIGHT = LocalDateTime.of(2024, 11, 27, 18, 0);

    @Test
    void hasTheSameKeyInEveryProcess() {
        assertThat(fetching(4).key()).isEqualTo("b88dad82");
    }

    @Test
    void hasAnotherKeyWithOtherBoxes() {
        assertThat(fetching(4).key()).isNotEqualTo(fetching(3).key());
    }

    private static Fetching fetching(int boxes) {
        var pickup = new LegVehicle("PIKAP", TransportMode.ROAD, "Pikap", 20, 1, 30, 10, 3, "Hamdan", 0);
        var jawa = new At("63.03.05.1003", "Jawa", 2, boxes, NIGHT.plusMinutes(30), NIGHT.plusMinutes(45));
        return new Fetching(List.of(new Fetch(pickup, 1, NIGHT, List.of(jawa), NIGHT.plusHours(2))), List.of());
    }
}
