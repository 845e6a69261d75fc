package id.kotaksuara.schedule.whatif;

import static id.kotaksuara.schedule.draft.Banjar.REGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.draft.Variation;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a trial is called. */
@IntegrationTest
class TrialsTests {

    @Autowired
    private Banjar banjar;

    @Autowired
    private Trials trials;

    @BeforeEach
    void inIndonesian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void namesEverythingThatIsTriedTogether() {
        banjar.create();
        var escort = Assumptions.NONE.with(Assumption.of(Lever.ESCORTS, "GUDANG", 1, null));

        assertThat(reason(0, 1, escort))
                .contains("1 hari lebih lama, ", "Gudang Martapura")
                .startsWith("Percobaan: 1");
        assertThat(reason(2, 1, Assumptions.NONE)).isEqualTo("Percobaan: mulai 2 hari lebih awal, 1 hari lebih lama");
        assertThat(reason(0, 0, escort)).contains("Gudang Martapura").doesNotContain("hari", ": ,");
    }

    private String reason(int before, int after, Assumptions more) {
        return trials.reason(REGENCY, new Variation(before, after, more, Plan.EMPTY));
    }
}
