package id.kotaksuara.base.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentRowTests {

    private static final List<GridColumn> COLUMNS =
            List.of(new GridColumn("goods.order.form.", "code", CellKind.WORDS, GridColumn.Use.KEY));

    @Test
    void keepsTheLastRowOfALongTable() {
        var sent = new HashMap<String, String>();
        for (int number = 0; number <= SentRow.MOST; number++) {
            row(sent, number, "P-" + number);
        }
        sent.put("c" + SentRow.MOST + ".code", "LAIN");

        assertThat(SentRow.in(sent, COLUMNS)).hasSize(SentRow.MOST + 1).last().satisfies(last -> assertThat(
                        last.untouched())
                .isFalse());
    }

    @Test
    void refusesMoreNewRowsThanATableTakesAtOnce() {
        var sent = new HashMap<String, String>();
        for (int number = 0; number <= SentRow.MOST; number++) {
            sent.put("k" + number, "");
            sent.put("c" + number + ".code", "P-" + number);
        }

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> SentRow.in(sent, COLUMNS))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("grid.file.long"));
    }

    private static void row(Map<String, String> sent, int number, String code) {
        sent.put("k" + number, code);
        sent.put("p" + number, GridRow.print(Map.of("code", code)));
        sent.put("c" + number + ".code", code);
    }
}
