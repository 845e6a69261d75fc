package id.kotaksuara.boxes.packing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import org.junit.jupiter.api.Test;

/** A table at which the first person has counted, and somebody has written it down. */
class PackingTableTests {

    private final PackingTable table =
            new PackingTable(World.OFFICE, 1, "GUDANG", new PackingTable.Crew("Siti", "Budi", SealRoll.none(1)));

    @Test
    void knowsTheAccountThatWroteDownTheFirstCount() {
        assertThat(table.countedBy("rahmah")).isFalse();
        table.count("rahmah");

        assertThat(table.countedBy("rahmah")).isTrue();
        assertThat(table.countedBy("tono")).isFalse();
        assertThat(table.countedInWords("tono")).isEqualTo(" @rahmah");
        assertThat(table.countedInWords("rahmah")).isEqualTo(" @=");
    }

    @Test
    void asksNobodyAboutACountThatHoldsNoLonger() {
        table.count("rahmah");
        table.forget();

        assertThat(table.countedBy("rahmah")).isFalse();
    }
}
