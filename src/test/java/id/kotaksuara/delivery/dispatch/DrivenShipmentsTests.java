package id.kotaksuara.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.schedule.handout.DrivenLoads;
import id.kotaksuara.schedule.handout.DrivenLoads.Drive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DrivenShipmentsTests {

    @Autowired
    private OnTheRoad road;

    @Autowired
    private DrivenLoads driven;

    @Test
    void tellsTheScheduleWhoDrivesWhatHasLeftAndNothingOfTheRest() {
        road.prepare();
        assertThat(driven.driven(World.OFFICE)).isEmpty();

        road.leave();

        assertThat(driven.driven(World.OFFICE))
                .containsOnlyKeys("63.03.17")
                .containsEntry("63.03.17", List.of(new Drive("DA 8123 AB", "Hamdan", "0812 5555 0101")));
    }
}
