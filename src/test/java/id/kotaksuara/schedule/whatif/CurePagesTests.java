package id.kotaksuara.schedule.whatif;

import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What would let all boxes go: shown, proven and tried in copies. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class CurePagesTests extends VariantPages {

    private static final Pattern TRIAL = Pattern.compile(
            "name=\"lever\" value=\"(\\w+)\".*?(?:name=\"subject\" value=\"([^\"]*)\"|<option value=\"([^\"]*)\")",
            Pattern.DOTALL);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private static String ofADayBefore(String page) {
        assertThat(page).contains("1 hari lebih awal");
        int line = page.indexOf("1 hari lebih awal");
        return page.substring(line, page.indexOf("</dd>", line));
    }

    /** The part of a page about what helps that lets all boxes go. */
    private static String whole(String page) {
        int part = page.indexOf("menolong sebagian");
        return part < 0 ? page : page.substring(0, part);
    }

    @Test
    void triesEachCureInACopyInWhichAllBoxesGo() {
        var cures = cures();
        assertThat(cures).hasStatusOk().bodyText().contains("+18 kotak ruang", "+1 gelombang", "Coba");

        var trials = TRIAL.matcher(whole(text(cures))).results().toList();

        assertThat(trials)
                .extracting(trial -> trial.group(1))
                .contains("DAY_BEFORE", "WAVE_ON_A_DAY", "ROOM")
                .as("a day after the last one would arrive after the PPK's deadline")
                .doesNotContain("DAY_AFTER");
        int copy = 1;
        for (var trial : trials) {
            String subject = trial.group(2) == null ? trial.group(3) : trial.group(2);
            assertThat(post("/1/trials", "lever", trial.group(1), "subject", subject))
                    .as(trial.group(1))
                    .hasRedirectedUrl(PATH + "/" + ++copy);
            assertThat(mvc.get().uri(PATH + "/" + copy))
                    .as(trial.group(1))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Ya: semua", "Percobaan: ")
                    .doesNotContain("??");
        }
        assertThat(mvc.get().uri(PATH + "/1")).bodyText().contains("Tidak: 102 kotak");
    }

    /** Two waves of 350: days before or much more room bring all away, a wave more brings some. */
    @Test
    void showsTheBestFewNamesTheirPlaceAndTriesWhatHelpsInPartToo() {
        post("", "firstDay", "2024-11-24", "lastDay", "2024-11-25", "waves", "08.00");
        assertThat(mvc.get().uri(PATH + "/2/cures")).bodyText().contains("Sedang dihitung");
        String page = text(mvc.get().uri(PATH + "/2/cures").exchange());
        String cures = page.substring(page.indexOf("class=\"cures\""));

        assertThat(cures)
                .containsPattern("\\+[\\d.]+ kotak ruang di Gudang Martapura")
                .contains("kotak tertinggal", "perubahan yang tidak menolong")
                .doesNotContain("??");
        assertThat(cures.substring(0, cures.indexOf("<details")).split("<dl class=\"cure\"", -1))
                .as("the best few, and the rest in parts that open")
                .hasSizeBetween(2, 5);

        String part = cures.substring(cures.indexOf("menolong sebagian"));
        var trial = TRIAL.matcher(part);
        assertThat(trial.find()).isTrue();
        assertThat(part).contains("name=\"part\" value=\"true\"");
        String subject = trial.group(2) == null ? trial.group(3) : trial.group(2);
        assertThat(post("/2/trials", "lever", trial.group(1), "subject", subject))
                .as("it does not bring all away")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/2/trials", "lever", trial.group(1), "subject", subject, "part", "true"))
                .hasRedirectedUrl(PATH + "/3");
        assertThat(mvc.get().uri(PATH + "/3")).hasStatusOk().bodyText().contains("Percobaan: ");
    }

    @Test
    void saysOfAWaveMoreWhenItLeavesAndWhatTheHoursOfWorkMakeReadyForIt() {
        jdbc.sql("update warehouse set prepared_per_wave = null, prepared_per_hour = 30,"
                        + " works_from = '07:00', works_until = '21:00'")
                .update();
        entities.clear();
        replan(1, "0");

        var trials = TRIAL.matcher(whole(text(cures())))
                .results()
                .filter(trial -> trial.group(1).equals("WAVE_ON_A_DAY"))
                .toList();

        assertThat(mvc.get().uri(PATH + "/1/cures")).bodyText().contains("+1 gelombang 13.00");
        assertThat(trials).isNotEmpty();
        int copy = 1;
        for (var trial : trials) {
            String day = trial.group(2) == null ? trial.group(3) : trial.group(2);
            assertThat(post("/1/trials", "lever", "WAVE_ON_A_DAY", "subject", day))
                    .hasRedirectedUrl(PATH + "/" + ++copy);
            assertThat(mvc.get().uri(PATH + "/" + copy)).as(day).bodyText().contains("Ya: semua", "gelombang 13.00");
        }
    }

    /** 300 stand and 40 a wave are made ready: 43 days earlier would do, which is farther than anybody looked. */
    @Test
    void callsNothingProvenThatWasNotLookedFor() {
        jdbc.sql("update warehouse set prepared_per_wave = 40").update();
        entities.clear();
        banjar.itIs("2024-11-19T22:00:00Z"); // 06.00 of the first day
        banjar.assemble(300);
        replan(1, "0");

        assertThat(text(cures()))
                .contains("tidak ada, belum terbukti. Yang paling banyak menolong:", "belum terbukti)")
                .contains("1.702 → 1.422 kotak tertinggal")
                .doesNotContain("Terbukti tidak satu pun", "??");
    }

    @Test
    void hasNoTrialForWhatIsNoCure() {
        assertThat(post("/1/trials", "lever", "VEHICLES", "subject", "TRUK"))
                .as("its cures are still being worked out")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/1/trials", "lever", "VEHICLES", "subject", "TRUK")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysOfEachCureWhetherItIsProvenTheSmallest() {
        assertThat(cures())
                .bodyText()
                .contains("(terbukti yang terkecil: yang lebih kecil kurang)")
                .doesNotContain("Perubahan terkecil", "??");
    }

    /** A day more would be asked with what came since, all else with what the version was planned for. */
    @Test
    void callsNoDayMoreProvenOnceTheFactsAreOthers() {
        assertThat(ofADayBefore(text(cures()))).contains("(terbukti yang terkecil");

        jdbc.sql("update warehouse set prepared_per_wave = 300").update();
        entities.flush();
        entities.clear();

        assertThat(ofADayBefore(text(cures()))).contains("(paling banyak").doesNotContain("terbukti yang");
    }

    @Test
    void asksAgainOnceAWayIsClosedOnADayThatMightComeBefore() {
        cures();
        assertThat(mvc.get().uri(PATH + "/1/cures")).bodyText().doesNotContain("Sedang dihitung");

        jdbc.sql("insert into route_closed_day (district_code, day, reason) values ('63.03.05', '2024-11-19', 'FLOOD')")
                .update();
        entities.flush();
        entities.clear();

        cures();
    }
}
