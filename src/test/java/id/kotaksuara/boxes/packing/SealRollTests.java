package id.kotaksuara.boxes.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealRollTests {

    @Test
    void goesOnThoughItWasTypedInSmallLetters() {
        var roll = new SealRoll("ks-", 6, 101, 300, 1);

        assertThat(roll.upcoming()).containsExactly("KS-000101");
        assertThat(roll.without(List.of("KS-000101")).upcoming()).containsExactly("KS-000102");
    }

    @Test
    void leavesOutASealThatBroke() {
        var roll = SealRoll.of("ks-01", "KS-09", 1);

        assertThat(roll.without(List.of("KS-03")).upcoming()).containsExactly("KS-04");
        assertThat(roll.without(List.of("X-1")).upcoming()).containsExactly("KS-01");
    }
}
