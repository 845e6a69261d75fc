package id.kotaksuara.delivery.wave;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.evidence.Evidence;
import id.kotaksuara.delivery.evidence.Oddities;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.TravelTimes;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShipmentFilterTests {

    private static final Instant NOW = Instant.parse("2024-11-20T00:00:00Z");

    @Test
    void showsALongListPageByPage() {
        var all = shipments(120);

        assertThat(ShipmentFilter.pages(all)).isEqualTo(3);
        assertThat(page("", "1").shown(all)).hasSize(50).first().isEqualTo(all.get(0));
        assertThat(page("", "3").shown(all)).hasSize(20).last().isEqualTo(all.get(119));
    }

    @Test
    void pagesWhatTheFilterLetsThrough() {
        var filter = page("Martapura", "2");
        var through = filter.apply(shipments(120), NOW);

        assertThat(through).hasSize(60);
        assertThat(filter.shown(through)).hasSize(10).allMatch(row -> row.districtName()
                .equals("Martapura"));
        assertThat(filter.address()).isEqualTo("?q=Martapura&status=&sort=number&");
    }

    @Test
    void takesAPageThatIsNoNumberForTheFirst() {
        assertThat(List.of(page("", "x"), page("", "0"), page("", "-1"), page("", null)))
                .allMatch(filter -> filter.number() == 1);
    }

    private static ShipmentFilter page(String q, String page) {
        return new ShipmentFilter(q, "", "number", page);
    }

    private static List<ShipmentRow> shipments(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new ShipmentRow(
                        "SJ-6303-%04d".formatted(number + 1),
                        "63.03.05",
                        number % 2 == 0 ? "Martapura" : "Paramasan",
                        ShipmentOrigin.SCHEDULE,
                        ShipmentStatus.PLANNED,
                        Goal.PPK,
                        new ShipmentRow.Load(10, 10, 0, 0, false),
                        new TravelTimes(null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        BoxTally.NONE,
                        "",
                        "",
                        "",
                        new Evidence(false, false, Oddities.NONE)))
                .toList();
    }
}
