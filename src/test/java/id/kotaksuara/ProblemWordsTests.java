package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.election.rule.Material;
import id.kotaksuara.region.RegionCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What forbids something is said in words: no region by its code, no day as computers write it, no constant. */
@IntegrationTest
class ProblemWordsTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final Pattern THROWN = Pattern.compile("new (?:RuleBroken|ChangedMeanwhile|Busy)\\(([^;{}]*)\\)");

    /** What is worded where it is said, or is a number or a name although its own name looks like a code. */
    private static final Pattern WORDED = Pattern.compile(
            "jdbc\\.sql\\([^;]*|LoadName\\.of\\([^;]*\\)|new RegionCode\\([^;]*?\\)\\)?|\\w+\\.name\\(\\)|\\.paper\\([^;]*?\\)\\)?"
                    + "|elections\\.withCode\\([^;]*?\\)\\.name\\(\\)|villages\\.withCode\\([^;]*?\\)\\.name\\(\\)|row\\.place\\(\\)\\.regency\\(\\)"
                    + "|(?:seen|as)\\.code\\(\\)|[Bb]oxCode(?:\\.spoken\\(\\w+\\))?|code\\.spoken\\(\\)|names?::?\\w*|name\\(\\w+\\)|\"[^\"]*\"");

    private static final Pattern RAW = Pattern.compile(
            "(?i)\\b\\w*(?:code|district|regency|region|village|warehouse|area|election|status|state)\\b(?:\\(\\))?(?=[,)\\s]|$)");

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.changedMeanwhile",
                "route.changedMeanwhile",
                "office.changedMeanwhile",
                "letter.changedMeanwhile",
                "leg.changedMeanwhile",
                "tour.changedMeanwhile",
                "region.addedMeanwhile",
                "area.outside",
                "account.area.outside"
            })
    void nameRegions(String sentence) {
        new World(jdbc).create();
        for (Locale language : new Locale[] {INDONESIAN, Locale.ENGLISH}) {
            assertThat(messages.getMessage(sentence, new Object[] {new RegionCode(World.FAR)}, language))
                    .contains("Paramasan")
                    .doesNotContain(World.FAR);
        }
    }

    @Test
    void nameARegionThatNobodyKnowsByItsCode() {
        assertThat(messages.getMessage("store.changedMeanwhile", new Object[] {new RegionCode("99.99.99")}, INDONESIAN))
                .contains("99.99.99");
    }

    @Test
    void sayDaysHoursAndChoices() {
        var last = LocalDate.of(2024, 11, 25);
        var deadline = LocalDate.of(2024, 11, 24);
        assertThat(messages.getMessage("schedule.after.deadline", new Object[] {last, deadline}, INDONESIAN))
                .contains("Senin, 25 November 2024", "Minggu, 24 November 2024");
        assertThat(messages.getMessage("schedule.after.deadline", new Object[] {last, deadline}, Locale.ENGLISH))
                .contains("Monday, 25 November 2024");
        var left = LocalDateTime.of(2024, 11, 20, 8, 0);
        assertThat(messages.getMessage("schedule.departed.outside", new Object[] {"Paramasan", left}, INDONESIAN))
                .contains("Rabu, 20 November 2024, 08.00");
        assertThat(messages.getMessage("offer.code_taken", new Object[] {Material.INK}, INDONESIAN))
                .contains("Tinta")
                .doesNotContain("INK");
    }

    /** Each thing that is thrown is looked at in the source: a code has to be handed over as one. */
    @Test
    void areHandedNoCodeAsAText() {
        var raw = new TreeSet<String>();
        SourceFiles.in(Path.of("src/main/java"), ".java").forEach((file, text) -> THROWN.matcher(text)
                .results()
                .map(thrown -> thrown.group(1).replaceAll("\\s+", " "))
                .filter(thrown -> thrown.contains(","))
                .forEach(thrown -> {
                    String arguments = WORDED.matcher(thrown.substring(thrown.indexOf(',')))
                            .replaceAll("-");
                    if (RAW.matcher(arguments).find()) {
                        raw.add(file + ": " + thrown);
                    }
                }));

        assertThat(raw).isEmpty();
    }
}
