package id.kotaksuara.schedule.handout;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.table.Table;
import id.kotaksuara.schedule.handout.DrivenLoads.Crew;
import id.kotaksuara.schedule.handout.DrivenLoads.Drive;
import id.kotaksuara.schedule.meeting.Minutes.Part;
import id.kotaksuara.schedule.published.Agreement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartureTableTests {

    private final List<List<Object>> rows = new ArrayList<>();

    @Test
    void namesPlatesDriversAndWhoReceives() {
        var drives = List.of(new Drive("DA 8123 AB", "Hamdan", "0812 5555 0101"), new Drive("", "Arsyad", ""));
        write(new Crew(drives, List.of("Bripka Yusuf"), true));

        assertThat(rows.get(1))
                .containsExactly(
                        "Rabu",
                        "20/11/2024",
                        "08.00",
                        "63.03.17",
                        "Paramasan",
                        "Paramasan",
                        28,
                        "1 Truk + 1 Perahu",
                        "21/11/2024",
                        "DA 8123 AB",
                        "Hamdan, Arsyad",
                        "0812 5555 0101",
                        "Bripka Yusuf",
                        "",
                        "Jl. Sungai 1",
                        "Siti 0813");
    }

    @Test
    void leavesEmptyWhatNobodyKnowsYet() {
        write(Crew.NONE);

        assertThat(rows.get(1).subList(9, 14)).containsOnly("");
        assertThat(rows.get(0)).hasSameSizeAs(rows.get(1));
    }

    @Test
    void saysWhichNamesAreProposed() {
        write(new Crew(List.of(new Drive("DA 8123 AB", "Hamdan", "")), List.of(), false));

        assertThat(rows.get(1)).contains("DA 8123 AB", "usulan");
    }

    private void write(Crew crew) {
        var part = new Part(
                new Agreement.Part("63.03.17", 28, Optional.of(0), false, List.of(), List.of()),
                "Paramasan",
                Optional.of(LocalDate.of(2024, 11, 21)),
                "1 Truk + 1 Perahu");
        var at = LocalDateTime.of(2024, 11, 20, 8, 0);
        var load = new Leaving(at, "63.03.17", "Paramasan", part, "Jl. Sungai 1", "Siti 0813", crew);
        new DepartureTable(new Noted()).write(List.of(load));
    }

    private final class Noted implements Table {

        @Override
        public void row(Object... cells) {
            rows.add(List.of(cells));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
