package id.kotaksuara.delivery.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.delivery.shipment.Signature;
import id.kotaksuara.delivery.shipment.Station;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing came to the two stations of Jawa, and one box too few to Tunggul Irang. */
class MissingByPlaceTests {

    private static final String JAWA = "63.03.05.1003";
    private static final String TUNGGUL_IRANG = "63.03.05.2010";

    private static final List<ReceiptLine> LINES = List.of(
            line(Finding.of(new Station(JAWA, 1), Condition.MISSING, 2, "Siti")),
            line(Finding.of(new Station(JAWA, 2), Condition.MISSING, 2, "Siti")),
            line(Finding.ofVillage(TUNGGUL_IRANG, Condition.MISSING, 1, "Budi")),
            line(Finding.of(null, Condition.GOOD, 3, "")));

    private static ReceiptLine line(Finding finding) {
        var signature = new Signature(Instant.parse("2024-11-20T00:00:00Z"), "Siti");
        return ReceiptLine.corrected(1L, new Sending(UUID.randomUUID(), 0, signature), finding);
    }

    @Test
    void isNothingThatCameBack() {
        assertThat(MissingByPlace.of(LINES, Map.of()).within("")).isEqualTo(5);
        assertThat(MissingByPlace.of(LINES, Map.of(JAWA, 4)).boxes()).isEqualTo(Map.of(TUNGGUL_IRANG, 1));

        var without = MissingByPlace.of(LINES, Map.of(JAWA + "/2", 2, TUNGGUL_IRANG, 1));
        assertThat(without.boxes()).isEqualTo(Map.of(JAWA + "/1", 2));
        assertThat(without.within(JAWA)).isEqualTo(2);
        assertThat(without.of(new Station(JAWA, 2))).isZero();
    }

    @Test
    void isNothingThatWasFoundWithoutAWordOfWhoseItWas() {
        var found = List.of(LINES.get(2), line(Finding.of(null, Condition.MISSING, -1, "Ketemu")));

        assertThat(MissingByPlace.of(found, Map.of()).of((Station) null)).isZero();
        assertThat(MissingByPlace.of(LINES, Map.of()).of((Station) null)).isOne();
    }
}
