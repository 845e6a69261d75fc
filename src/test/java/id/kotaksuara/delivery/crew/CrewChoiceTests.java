package id.kotaksuara.delivery.crew;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.delivery.shipment.ArrivalCode;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.Station;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.delivery.shipment.Waybill;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrewChoiceTests {

    private static final Carrier TRUCK = Carrier.planned(1, "ROAD", "Truk");

    @Test
    void prefersWhoDroveToTheSameDistrict() {
        var choice = new CrewChoice(List.of(crew(World.NEAR, "Udin"), crew(World.FAR, "Hamdan")), Set.of());

        var named = choice.propose(List.of(shipment("SJ-6303-0001", World.FAR, TRUCK)));

        assertThat(named.get("SJ-6303-0001")).containsExactly(driven("Hamdan"));
    }

    @Test
    void takesOneOfTheSameKindOtherwiseAndNobodyTwice() {
        var choice = new CrewChoice(
                List.of(crew(World.NEAR, "Udin"), crew(World.NEAR, "Udin"), crew("63.03.01", "Hamdan")), Set.of());

        var named = choice.propose(List.of(
                shipment("SJ-6303-0001", World.FAR, TRUCK, TRUCK), shipment("SJ-6303-0002", World.NEAR, TRUCK)));

        assertThat(named.get("SJ-6303-0002")).containsExactly(driven("Udin"));
        assertThat(named.get("SJ-6303-0001")).containsExactly(driven("Hamdan"), TRUCK);
    }

    @Test
    void keepsADriverFreeWhoWouldBeNamedTwiceForOneVehicle() {
        var choice = new CrewChoice(List.of(crew(World.NEAR, "Udin")), Set.of("SJ-6303-0001"));

        var named = choice.propose(
                List.of(shipment("SJ-6303-0001", World.NEAR, TRUCK), shipment("SJ-6303-0002", World.FAR, TRUCK)));

        assertThat(named.get("SJ-6303-0001")).containsExactly(TRUCK);
        assertThat(named.get("SJ-6303-0002").get(0).driver()).isEqualTo("Udin");
    }

    @Test
    void proposesNobodyWhoIsWrittenDownForAnotherLoad() {
        var choice = new CrewChoice(List.of(crew(World.FAR, "Hamdan")), Set.of());

        var named = choice.propose(List.of(
                shipment("SJ-6303-0001", World.FAR, TRUCK), shipment("SJ-6303-0002", World.NEAR, driven("Hamdan"))));

        assertThat(named.get("SJ-6303-0001")).containsExactly(TRUCK);
        assertThat(named.get("SJ-6303-0002")).containsExactly(driven("Hamdan"));
    }

    @Test
    void leavesAVehicleOfAnotherKindWithoutName() {
        var boat = Carrier.planned(1, "RIVER", "Kelotok");

        var named = new CrewChoice(List.of(crew(World.FAR, "Hamdan")), Set.of())
                .propose(List.of(shipment("SJ-6303-0001", World.FAR, boat)));

        assertThat(named.get("SJ-6303-0001")).containsExactly(boat);
    }

    private static CrewChoice.Crew crew(String district, String driver) {
        return new CrewChoice.Crew(district, driven(driver));
    }

    private static Carrier driven(String driver) {
        return new Carrier(1, "ROAD", "Truk", "DA " + driver, driver, "0812");
    }

    private static Shipment shipment(String number, String district, Carrier... carriers) {
        var contents = List.of(Content.of(new Station(district + ".2001", 1), 2));
        var shipment = Shipment.scheduled(
                new Waybill(number, World.OFFICE, district, "INDRASARI"),
                new ArrivalCode("4F72K9"),
                district,
                contents);
        shipment.follow("INDRASARI", TravelTimes.NONE, contents, List.of(carriers));
        return shipment;
    }
}
