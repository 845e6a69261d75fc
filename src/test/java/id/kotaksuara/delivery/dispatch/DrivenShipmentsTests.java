package id.kotaksuara.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.schedule.handout.DrivenLoads;
import id.kotaksuara.schedule.handout.DrivenLoads.Drive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DrivenShipmentsTests {

    @Autowired
    private OnTheRoad road;

    @Autowired
    private DrivenLoads driven;

    @Test
    void tellsTheScheduleWhoTakesWhatHasLeftAndWhoIsProposedForTheRest() {
        road.prepare();
        assertThat(driven.driven(World.OFFICE)).isEmpty();

        road.leave();

        var left = driven.driven(World.OFFICE).get("63.03.17");
        assertThat(left.drives()).containsExactly(new Drive("DA 8123 AB", "Hamdan", "0812 5555 0101"));
        assertThat(left.escorts()).contains("Bripka Yusuf");
        assertThat(left.certain()).isTrue();
        assertThat(left.words()).startsWith("DA 8123 AB Hamdan 0812 5555 0101; Bripka Yusuf");
        assertThat(driven.driven(World.OFFICE).values())
                .filteredOn(crew -> !crew.equals(left))
                .allMatch(crew -> !crew.certain());
    }
}
