package id.kotaksuara.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.route.LegFacts;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.planner.planning.Leg;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaysTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    private static final Conditions ROUGH = new Conditions(
            new BigDecimal("112.5"), Rain.OFF_ROAD_ONLY, FloodRisk.MEDIUM, Signal.NONE, Vulnerability.LOW);

    /** It begins three hours after the truck has left at 08.00 or 13.00, and is back at the pier at 21.00 or at 02.00. */
    @Test
    void keepsTheBoatOfTheSecondLegAwayForItsWayThereAndBack() {
        assertThat(boat(300).startSlot()).isZero();
        assertThat(boat(300).busySlots()).as("the next morning").isEqualTo(2);
        assertThat(boat(60).busySlots()).as("at one, for the wave after").isEqualTo(1);
        assertThat(boat(24 * 60).busySlots()).as("two days there and back").isEqualTo(5);
    }

    private static Leg boat(int minutes) {
        var calendar = new DepartureCalendar(FIRST, FIRST.plusDays(5), WaveTimes.of("08:00,13:00"));
        var route =
                new Route("63.03.17", ROUGH, List.of(leg(TransportMode.ROAD, 180), leg(TransportMode.RIVER, minutes)));
        return new Ways(calendar, Map.of()).of(route).legs().get(1);
    }

    private static LegFacts leg(TransportMode mode, int minutes) {
        var type = new VehicleType("63.03", mode.name(), mode, new VehicleFacts(mode.name(), 30, 2, null));
        return new LegFacts(mode, minutes, Set.of(type), LegFacts.EVERY_DAY);
    }
}
