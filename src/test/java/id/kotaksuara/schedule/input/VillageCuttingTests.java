package id.kotaksuara.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VillageCuttingTests {

    @Test
    void leavesADistrictWholeThatJustFits() {
        assertThat(sizes(VillageCutting.cut(villages(60, 50), 110))).containsExactly(110);
    }

    @Test
    void cutsADistrictThatIsOneBoxTooLarge() {
        assertThat(sizes(VillageCutting.cut(villages(60, 51), 110))).containsExactly(60, 51);
    }

    @Test
    void makesPartsThatAreAsEvenAsTheirVillages() {
        var parts = VillageCutting.cut(villages(8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8), 48);

        assertThat(sizes(parts)).containsExactly(48, 40, 40);
    }

    @Test
    void makesOnePartMoreWhereTheVillagesDoNotFitTheFewest() {
        assertThat(sizes(VillageCutting.cut(villages(40, 40, 40), 60))).containsExactly(40, 40, 40);
    }

    @Test
    void neverCutsAVillage() {
        assertThat(sizes(VillageCutting.cut(villages(150, 20), 110))).containsExactly(150, 20);
    }

    @Test
    void keepsEveryVillageOnceWhateverTheirOrder() {
        var villages = villages(9, 14, 3, 22, 17, 8, 30);
        var reversed = IntStream.range(0, villages.size())
                .mapToObj(i -> villages.get(villages.size() - 1 - i))
                .toList();

        var parts = VillageCutting.cut(villages, 40);

        assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(villages);
        assertThat(VillageCutting.cut(reversed, 40)).isEqualTo(parts);
    }

    private static List<VillageLoad> villages(int... boxes) {
        return IntStream.range(0, boxes.length)
                .mapToObj(i -> new VillageLoad("63.03.05.%d".formatted(2001 + i), boxes[i]))
                .toList();
    }

    private static List<Integer> sizes(List<List<VillageLoad>> parts) {
        return parts.stream()
                .map(part -> part.stream().mapToInt(VillageLoad::boxes).sum())
                .toList();
    }
}
