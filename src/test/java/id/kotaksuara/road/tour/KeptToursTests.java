package id.kotaksuara.road.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.touring.Tour;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.road.input.LegDays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tours and pins stay on their dates, whichever day becomes the first. */
class KeptToursTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 11, 24);
    private static final KeptTours KEPT = new KeptTours(
            FIRST,
            List.of(new Tour("TRUK", 0, 0, 15, List.of("A")), new Tour("TRUK", 0, 2, 1300, List.of("B"))),
            List.of(new TourPin("B", "TRUK", 0, 2)),
            null,
            Map.of());

    private static final KeptTours PLANNED =
            new KeptTours(FIRST, KEPT.tours(), KEPT.pins(), FIRST.minusDays(1).atTime(14, 15), Map.of("A", 2));

    private static LegDays days(LocalDate first, int days) {
        return new LegDays(first, LocalTime.of(7, 0), new TourHours(days, 660), 0);
    }

    @Test
    void staysOnItsDatesWhenWorkBeginsEarlier() {
        var earlier = KEPT.on(days(FIRST.minusDays(1), 4));

        assertThat(earlier.first()).isEqualTo(FIRST.minusDays(1));
        assertThat(earlier.tours()).extracting(Tour::day).containsExactly(1, 3);
        assertThat(earlier.pins()).containsExactly(new TourPin("B", "TRUK", 0, 3));
    }

    @Test
    void dropsWhatLiesBeforeTheFirstDay() {
        var later = KEPT.on(days(FIRST.plusDays(1), 2));

        assertThat(later.tours())
                .extracting(Tour::stops, Tour::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("B"), 1));
        assertThat(KEPT.on(days(FIRST.plusDays(3), 1)).pins()).isEmpty();
    }

    @Test
    void takesToursWithoutADateAsTheyAre() {
        var dated = new KeptTours(null, KEPT.tours(), KEPT.pins(), null, Map.of()).on(days(FIRST, 3));

        assertThat(dated).isEqualTo(KEPT);
    }

    /** What offices have kept is read for good: each version of the form has its file, which is never edited. */
    @Test
    void readsWhatTheFirstVersionsKept() throws IOException {
        assertThat(KeptTours.read(file("tours-1"))).isEqualTo(KEPT);
        assertThat(KeptTours.read(file("tours-1-dated"))).isEqualTo(PLANNED);
    }

    @Test
    void readsAndWritesTheSecondVersion() throws IOException {
        var mapper = JsonMapper.builder().build();

        assertThat(KeptTours.read(file("tours-2"))).isEqualTo(PLANNED);
        assertThat(mapper.readTree(PLANNED.write())).isEqualTo(mapper.readTree(file("tours-2")));
    }

    @Test
    void refusesWhatANewerApplicationHasKept() throws IOException {
        String newer = file("tours-2").replace("\"version\": 2", "\"version\": 3");
        String otherShape = "{\"version\": 3, \"tours\": \"two\"}";

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> KeptTours.read(newer));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> KeptTours.read(otherShape));
    }

    private static String file(String name) throws IOException {
        try (var file = KeptToursTests.class.getResourceAsStream("/planning/stored/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
