package id.kotaksuara.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VillagePartsTests {

    @Test
    void leavesAVillageWholeThatFitsIntoOneVehicle() {
        assertThat(VillageParts.of("63.03.05.2001", StationShares.of(30, stations(15)), 30))
                .containsExactly(new VillageLoad("63.03.05.2001", 30));
    }

    @Test
    void cutsALargeVillageIntoAsFewAndAsEvenRowsOfStations() {
        var parts = VillageParts.of("63.03.05.2001", StationShares.of(92, stations(46)), 40);

        assertThat(parts)
                .containsExactly(
                        new VillageLoad("63.03.05.2001", 32, new StationRange(1, 16)),
                        new VillageLoad("63.03.05.2001", 32, new StationRange(17, 32)),
                        new VillageLoad("63.03.05.2001", 28, new StationRange(33, 46)));
        assertThat(parts).extracting(VillageLoad::part).contains("63.03.05.2001/17-32");
    }

    @Test
    void neverCutsAStationInTwo() {
        assertThat(VillageParts.of("63.03.05.2001", StationShares.of(25, stations(5)), 2))
                .hasSize(5)
                .allMatch(part -> part.boxes() == 5
                        && part.stations().first() == part.stations().last());
    }

    @Property
    void hasEachStationInOnePartWithAllItsBoxes(
            @ForAll @IntRange(min = 1, max = 60) int stations,
            @ForAll @IntRange(min = 1, max = 300) int boxes,
            @ForAll @IntRange(min = 1, max = 120) int limit) {
        var shares = StationShares.of(boxes, stations(stations));

        var parts = VillageParts.of("63.03.05.2001", shares, limit);

        assertThat(parts.stream().mapToInt(VillageLoad::boxes).sum()).isEqualTo(boxes);
        if (parts.size() > 1) {
            var seen = new ArrayList<Integer>();
            for (var part : parts) {
                var range = part.stations();
                shares.subMap(range.first(), range.last() + 1).forEach((station, share) -> seen.add(station));
                assertThat(shares.subMap(range.first(), range.last() + 1).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(part.boxes());
            }
            assertThat(seen).doesNotHaveDuplicates();
            assertThat(seen.stream().mapToInt(shares::get).sum()).isEqualTo(boxes);
        }
    }

    private static Collection<Integer> stations(int number) {
        return IntStream.rangeClosed(1, number).boxed().toList();
    }
}
