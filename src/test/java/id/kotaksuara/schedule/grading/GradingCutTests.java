package id.kotaksuara.schedule.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Way;
import id.kotaksuara.schedule.officeplan.OfficeLoad;
import id.kotaksuara.schedule.officeplan.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GradingCutTests {

    @Test
    void leavesVillagesWholeThatLeaveAtOneTime() {
        var cut = GradingCut.of(district(60, 40), List.of(share(0, 60), share(3, 40)));

        assertThat(cut.consignment()).isEqualTo(district(60, 40));
        assertThat(cut.loads())
                .containsExactly(
                        new OfficeLoad("63.03.05", List.of("desa-1"), share(0, 60)),
                        new OfficeLoad("63.03.05", List.of("desa-2"), share(3, 40)));
    }

    @Test
    void cutsAVillageWhereTheOfficeDoes() {
        var shares = List.of(share(0, 70), share(3, 30));

        var cut = GradingCut.of(district(60, 40), shares);

        assertThat(cut.consignment().cutting().parts())
                .containsExactly(new Part("desa-1", 60), new Part("desa-2~1", 10), new Part("desa-2~2", 30));
        assertThat(cut.loads())
                .containsExactly(
                        new OfficeLoad("63.03.05", List.of("desa-1", "desa-2~1"), share(0, 70)),
                        new OfficeLoad("63.03.05", List.of("desa-2~2"), share(3, 30)));
    }

    @Test
    void putsAVillageIntoTheLoadWithMostOfItWhereItStaysWhole() {
        var cut = GradingCut.mostOf(district(60, 40), List.of(share(0, 70), share(3, 30)));

        assertThat(cut.loads())
                .containsExactly(
                        new OfficeLoad("63.03.05", List.of("desa-1"), share(0, 60)),
                        new OfficeLoad("63.03.05", List.of("desa-2"), share(3, 40)));
    }

    @Property
    void losesNoBox(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> villages,
            @ForAll @IntRange(min = 1, max = 5) int times) {
        var district = district(villages.stream().mapToInt(Integer::intValue).toArray());
        int need = district.boxes();
        var shares = new ArrayList<Share>();
        for (int i = 0; i < times; i++) {
            int boxes = need * (i + 1) / times - need * i / times;
            if (boxes > 0) {
                shares.add(share(i, boxes));
            }
        }

        var cut = GradingCut.of(district, shares);

        assertThat(cut.consignment().boxes()).isEqualTo(need);
        assertThat(cut.loads()).extracting(OfficeLoad::share).containsExactlyElementsOf(shares);
        assertThat(cut.loads().stream().flatMap(load -> load.parts().stream()))
                .containsExactlyElementsOf(cut.consignment().cutting().parts().stream()
                        .map(Part::id)
                        .toList());
        assertThat(cut.consignment().cutting().parts()).hasSizeLessThan(villages.size() + shares.size());
    }

    private static Consignment district(int... villages) {
        var parts = IntStream.range(0, villages.length)
                .mapToObj(number -> new Part("desa-" + (number + 1), villages[number]))
                .toList();
        return new Consignment("63.03.05", "GUDANG", "63.03.05", 1, 1, new Way(0, 0, List.of(), Set.of()), Dates.FREE)
                .cut(Cutting.of(parts));
    }

    private static Share share(int slot, int boxes) {
        return new Share(List.of(slot), boxes, List.of());
    }
}
