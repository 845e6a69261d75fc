package id.kotaksuara.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.DemoTest;
import id.kotaksuara.Weekdays;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.demo.example.Examples;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanChecker;
import id.kotaksuara.planner.planning.Shortages;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Zone;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Before the first wave, between waves and after the last one a schedule says only what the checker confirms. */
@DemoTest
@As(role = Role.ADMINISTRATOR)
class ThreeClocksTests {

    private static final Pattern SHORT = Pattern.compile("Tidak: ([\\d.]+) kotak tidak dapat berangkat");
    private static final Pattern MORE = Pattern.compile("Tidak: ([\\d.]+) kotak tertinggal sampai");
    private static final Pattern AT_LEAST = Pattern.compile("; sedikitnya ([\\d.]+) tidak dapat berangkat");
    private static final Pattern UNPLACED = Pattern.compile("Belum: ([\\d.]+) kotak belum punya hari");
    private static final Pattern ALL = Pattern.compile("Ya: semua ([\\d.]+) kotak berangkat");
    private static final Pattern LEFT = Pattern.compile("kecamatan · [\\d.]+ kotak · rencana ini menyisakan ([\\d.]+)");
    private static final Pattern BOXES = Pattern.compile("kecamatan · ([\\d.]+) kotak · ");
    private static final Pattern BEHIND = Pattern.compile("([\\d.]+) kotak seharusnya sudah berangkat dan belum");

    /** Instead of an answer: on days that are over no box can leave any more. */
    private static final String OVER = "Semua gelombang jadwal ini sudah lewat";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Examples examples;

    @Autowired
    DemoDesk demo;

    @Autowired
    DemoClocks clocks;

    @Autowired
    Schedules schedules;

    @ParameterizedTest
    @ValueSource(strings = {"63.03", "64.02", "16.05", "16.74", "33.75"})
    void sayOnlyWhatTheCheckerConfirms(String regency) {
        var example = examples.of(regency);
        if (!demo.isLoaded(regency)) {
            demo.load(example);
        }
        var key = new ScheduleKey(new OfficeKey(example.election().code(), regency), 1);
        var planned = schedules.state(key);
        int slots = planned.whole().slots();

        confirm(key, planned, 0);
        clocks.setBack(regency, departure(planned, slots / 2).minus(Duration.ofMinutes(5)));
        confirm(key, planned, slots / 2);
        clocks.setBack(regency, departure(planned, slots - 1).plus(Duration.ofHours(1)));
        confirm(key, planned, slots);
    }

    private static Instant departure(ScheduleState state, int slot) {
        var zone = Zone.ofProvince(state.head().key().regency().substring(0, 2));
        return state.head().calendar().departure(slot, zone.zoneId());
    }

    /** Counted here from the plan as it was before the first wave: what lies before a slot has not left. */
    private void confirm(ScheduleKey key, ScheduleState planned, int slot) {
        Map<Boolean, Plan> parts = planned.drawn().placements().stream()
                .collect(Collectors.partitioningBy(
                        placement -> placement.slot() < slot,
                        Collectors.collectingAndThen(Collectors.toList(), Plan::new)));
        var problem = planned.problem().from(slot);
        var verdict = PlanChecker.check(problem, parts.get(false));
        long behind = parts.get(true).placements().stream()
                .mapToLong(load -> problem.consignment(load.consignment()).boxesOf(load))
                .sum();

        String page = page(key.path());
        assertThat(verdict.breaches()).isEmpty();
        assertThat(number(BOXES, page)).hasValue(problem.boxes());
        assertThat(number(BEHIND, page).orElse(0)).isEqualTo(behind);
        assertThat(number(LEFT, page).orElse(0)).isEqualTo(verdict.score().boxesLeft());
        number(ALL, page)
                .ifPresent(all -> assertThat(verdict.score().boxesLeft()).isZero());
        number(UNPLACED, page)
                .ifPresent(left -> assertThat(left).isEqualTo(verdict.score().boxesLeft()));
        number(MORE, page)
                .ifPresent(left -> assertThat(left).isEqualTo(verdict.score().boxesLeft()));
        Stream.of(SHORT, AT_LEAST)
                .flatMapToLong(proven -> number(proven, page).stream())
                .forEach(proven -> assertThat(proven)
                        .isEqualTo(Shortages.boxes(
                                Shortages.of(schedules.state(key).problem())))
                        .isLessThanOrEqualTo(verdict.score().boxesLeft()));
        assertThat(page.contains(OVER)).isEqualTo(slot == planned.whole().slots());
        assertThat(isAnswered(page)).isNotEqualTo(page.contains(OVER));
        confirmWeekdays(key, problem.days().get(0).getYear());
    }

    /** On the page, on what is printed and on what is sent around. */
    private void confirmWeekdays(ScheduleKey key, int year) {
        for (String place : List.of("", "/handout", "/paper", "/sheet", "/minutes", "/departures.csv")) {
            String words = page(key.path() + place).replaceAll("<[^>]*>", " ");
            assertThat(Weekdays.wrong(words, year)).as(place).isEmpty();
        }
    }

    private static boolean isAnswered(String page) {
        return Stream.of(ALL, UNPLACED, SHORT, MORE)
                .anyMatch(answer -> number(answer, page).isPresent());
    }

    private String page(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static OptionalLong number(Pattern sentence, String page) {
        var found = sentence.matcher(page);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1).replace(".", ""))) : OptionalLong.empty();
    }
}
