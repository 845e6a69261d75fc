package id.kotaksuara.schedule.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GradingCutTests {

    @Test
    void leavesConsignmentsWholeThatLeaveAtOneTime() {
        var pieces = GradingCut.of(List.of(part("1", 60), part("2", 40)), List.of(share(0, 60), share(3, 40)));

        assertThat(pieces).extracting(piece -> piece.consignment().id()).containsExactly("63.03.05-1", "63.03.05-2");
        assertThat(pieces).extracting(piece -> piece.share().slots().get(0)).containsExactly(0, 3);
    }

    @Test
    void cutsWhereTheOfficeDoesAndNumbersThePartsAnew() {
        var pieces = GradingCut.of(List.of(part("1", 60), part("2", 40)), List.of(share(0, 70), share(3, 30)));

        assertThat(pieces)
                .extracting(piece -> piece.consignment().id(), piece -> piece.consignment()
                        .boxes())
                .containsExactly(tuple("63.03.05-1", 60), tuple("63.03.05-2", 10), tuple("63.03.05-3", 30));
        assertThat(GradingCut.mostOf(List.of(part("1", 60), part("2", 40)), List.of(share(0, 70), share(3, 30))))
                .containsEntry("63.03.05-1", share(0, 60))
                .containsEntry("63.03.05-2", share(3, 30));
    }

    @Property
    void losesNoBox(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> parts,
            @ForAll @IntRange(min = 1, max = 5) int times) {
        var consignments = new ArrayList<Consignment>();
        parts.forEach(boxes -> consignments.add(part(Integer.toString(consignments.size() + 1), boxes)));
        int need = parts.stream().mapToInt(Integer::intValue).sum();
        var shares = new ArrayList<Share>();
        for (int i = 0; i < times; i++) {
            int boxes = need * (i + 1) / times - need * i / times;
            if (boxes > 0) {
                shares.add(share(i, boxes));
            }
        }

        var pieces = GradingCut.of(consignments, shares);

        assertThat(pieces.stream()
                        .mapToInt(piece -> piece.consignment().boxes())
                        .sum())
                .isEqualTo(need);
        assertThat(pieces)
                .allMatch(piece -> piece.consignment().boxes() == piece.share().boxes());
        assertThat(pieces).extracting(piece -> piece.consignment().id()).doesNotHaveDuplicates();
        assertThat(pieces).hasSizeLessThan(parts.size() + shares.size());
    }

    private static Consignment part(String number, int boxes) {
        return new Consignment(
                "63.03.05-" + number, "GUDANG", "63.03.05", boxes, 1, new Way(0, 0, List.of(), Set.of()), Dates.FREE);
    }

    private static Share share(int slot, int boxes) {
        return new Share(List.of(slot), boxes, List.of());
    }
}
