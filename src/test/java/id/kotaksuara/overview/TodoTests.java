package id.kotaksuara.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.evidence.Evidence;
import id.kotaksuara.delivery.evidence.Oddities;
import id.kotaksuara.delivery.goal.Due;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.TravelTimes;
import id.kotaksuara.election.election.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TodoTests {

    private static final Instant NOW = Instant.parse("2024-11-21T04:00:00Z");
    private static final LocalDate VOTING_DAY = LocalDate.of(2024, 11, 27);
    private static final Deadline OFFICE = new Deadline(
            VOTING_DAY.minusDays(1),
            1,
            Instant.parse("2024-11-26T16:00:00Z"),
            VOTING_DAY.minusDays(1),
            VOTING_DAY.minusDays(2),
            Instant.parse("2024-11-25T16:00:00Z"),
            NOW,
            ZoneId.of("Asia/Makassar"));
    private static final Deadlines.Ends ENDS = new Deadlines.Ends(
            Instant.parse("2024-11-25T16:00:00Z"),
            Instant.parse("2024-11-26T16:00:00Z"),
            Instant.parse("2024-11-26T16:00:00Z"),
            Instant.parse("2024-11-27T16:00:00Z"));
    private static final Due DUE = new Due(ENDS, Map.of(), Map.of());

    @Test
    void putsTheEarliestWaveFirstAndInItTheWorstAndTheHardest() {
        var todo = Todo.of(
                List.of(
                        district("Astambul", 1, "2024-11-20T00:00:00Z", "2024-11-20T02:00:00Z"),
                        district("Paramasan", 4, "2024-11-20T00:00:00Z"),
                        district("Aranio", 2, "2024-11-21T01:00:00Z"),
                        district("Gambut", 3, "2024-11-22T01:00:00Z")),
                List.of(),
                OFFICE,
                DUE);

        assertThat(todo.waves())
                .extracting(wave -> wave.moment().day())
                .containsExactly(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 11, 21));
        assertThat(todo.waves().get(0).items())
                .extracting(item -> item.district().name())
                .containsExactly("Paramasan", "Astambul", "Astambul");
        assertThat(todo.waves().get(0).overdue()).isEqualTo(3);
        assertThat(todo.calm()).isFalse();
    }

    @Test
    void isCalmWhileNothingIsLate() {
        assertThat(Todo.of(List.of(district("Gambut", 3, "2024-11-22T01:00:00Z")), List.of(), OFFICE, DUE)
                        .calm())
                .isTrue();
    }

    /** The evening before the vote is too late for a PPK, and early enough for a station. */
    @Test
    void asksOfWhatGoesStraightToStationsNothingThatOnlyThePpkMisses() {
        var arrives = Instant.parse("2024-11-26T10:00:00Z");

        var toPpk = arriving(Goal.PPK, arrives);
        var straight = arriving(Goal.STATION, arrives);

        assertThat(toPpk.waves()).isNotEmpty();
        assertThat(straight.calm()).isTrue();
        assertThat(straight.missedBy(row(Goal.STATION, arrives.minusSeconds(3600))))
                .isEmpty();
    }

    @Test
    void callsNoDistrictCheckedWhoseStationsAreAllPostponed() {
        var left = List.of(row(NOW.plusSeconds(3600)));

        assertThat(new DistrictRow("63.03.01", "Gambut", 3, Boxes.of(10, 10, List.of()), List.of(), NOW).state())
                .isEqualTo(DistrictState.POSTPONED);
        assertThat(new DistrictRow("63.03.01", "Gambut", 3, new Boxes(0, 10, 0, 0, 0, 0, 0), left, NOW).state())
                .isEqualTo(DistrictState.POSTPONED);
        assertThat(new DistrictRow("63.03.01", "Gambut", 3, Boxes.of(0, 0, List.of()), List.of(), NOW).state())
                .isEqualTo(DistrictState.NOTHING);
    }

    private static Todo arriving(Goal goal, Instant arrives) {
        var rows = List.of(row(goal, arrives.minusSeconds(3600)));
        var district = new DistrictRow("63.03.01", "Gambut", 3, Boxes.of(10, 0, rows), rows, NOW);
        return Todo.of(List.of(district), List.of(), OFFICE, DUE);
    }

    private static DistrictRow district(String name, int difficulty, String... departures) {
        var rows = List.of(departures).stream()
                .map(Instant::parse)
                .map(TodoTests::row)
                .toList();
        return new DistrictRow("63.03.01", name, difficulty, Boxes.of(10L * rows.size(), 0, rows), rows, NOW);
    }

    private static ShipmentRow row(Instant leaves) {
        return row(Goal.PPK, leaves);
    }

    private static ShipmentRow row(Goal goal, Instant leaves) {
        return new ShipmentRow(
                "SJ-6303-0001",
                "63.03.01",
                "Martapura",
                ShipmentOrigin.SCHEDULE,
                ShipmentStatus.PLANNED,
                goal,
                new ShipmentRow.Load(10, 10, 0, 0, false),
                new TravelTimes(leaves, leaves.plusSeconds(3600), 1),
                null,
                null,
                null,
                null,
                null,
                BoxTally.NONE,
                "",
                "",
                "",
                new Evidence(false, false, Oddities.NONE));
    }
}
