package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An office that is laid again is the one that was laid first, whatever was done in it between. */
@OfficeTest
class KeptWorldTests {

    private static final String VEHICLES = OfficeAtWork.OFFICE + "/vehicles";
    private static final Map<String, String> VEHICLE =
            Map.of("code", "L300", "mode", "ROAD", "name", "L300", "boxes", "30", "count", "1");

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void standsAgainAsItWasAndGoesOnFromThere() {
        office.openWithLastLeg();
        var state = new KeptState(jdbc);
        var world = KeptWorld.of(jdbc, transaction, "tested");
        var first = state.now();
        office.post(VEHICLES, VEHICLE);
        long number = lastLine();
        assertThat(KeptState.changed(first, state.now())).contains("vehicle_type", "journal_entry");

        world.lay();

        assertThat(state.now()).isEqualTo(first);
        office.post(VEHICLES, VEHICLE);
        assertThat(lastLine()).as("numbers go on from where they were").isEqualTo(number);
        assertThat(office.page(Role.PLANNER, VEHICLES)).contains("L300");
    }

    private long lastLine() {
        return jdbc.sql("select max(id) from journal_entry").query(Long.class).single();
    }
}
