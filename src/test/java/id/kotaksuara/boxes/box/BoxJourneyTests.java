package id.kotaksuara.boxes.box;

import static id.kotaksuara.boxes.BoxWorld.IRANG;
import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static id.kotaksuara.boxes.BoxWorld.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Boxes of two villages on one shipment, of which one village got fewer. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class BoxJourneyTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private BoxJourney journey;

    @Autowired
    private EntityManager entities;

    @Test
    void leavesOnlyTheBoxesOfTheVillageThatIsShortOnTheRoad() {
        world.begin();
        String here = world.code(JAWA, 1, "GUBERNUR");
        String there = world.code(IRANG, 1, "GUBERNUR");
        List.of(here, there).forEach(world::pack);
        journey.leave(
                new BoxJourney.Load(OFFICE, "GUDANG", "SJ-6303-0001", Map.of(JAWA + "/1", 1, IRANG + "/1", 1)),
                new BoxEvent.HandOver(List.of("Hamdan"), ""));

        journey.settle(OFFICE, "SJ-6303-0001", Map.of(JAWA, 1), new BoxEvent.HandOver(List.of("Siti"), ""));
        entities.flush();

        assertThat(world.state(here)).isEqualTo("ON_ROAD");
        assertThat(world.state(there)).isEqualTo("ARRIVED");
        journey.settle(OFFICE, "SJ-6303-0001", Map.of(), new BoxEvent.HandOver(List.of("Siti"), ""));
        entities.flush();
        assertThat(world.state(here)).isEqualTo("ARRIVED");
    }
}
