package id.kotaksuara.delivery.crew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealSeriesTests {

    @Test
    void goesOnAfterAllNumbersOfTheSeriesThatWasUsedLast() {
        var series = SealSeries.after(List.of("KS-0005\nKS-0006", "ks-0009\nKS-0010", "L-77"));

        assertThat(series.next()).containsExactly("KS-0011", "KS-0012");
        assertThat(series.next()).containsExactly("KS-0013", "KS-0014");
    }

    @Test
    void growsWhereTheDigitsOfItsNumbersDoNotSuffice() {
        assertThat(SealSeries.after(List.of("A99")).next()).containsExactly("A100");
        assertThat(SealSeries.after(List.of("50%-1")).next()).containsExactly("50%-2");
    }

    @Test
    void proposesNothingWhereNobodyKnowsASeries() {
        assertThat(SealSeries.after(List.of()).next()).isEmpty();
        assertThat(SealSeries.after(List.of("segel merah")).next()).isEmpty();
    }
}
