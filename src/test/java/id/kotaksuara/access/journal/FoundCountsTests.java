package id.kotaksuara.access.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FoundCountsTests {

    private final FoundCounts counts = new FoundCounts(messages());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/access/journal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @BeforeEach
    void inIndonesian() {
        LocaleContextHolder.setLocale(new Locale("in"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysInWordsWhatALineKeepsInSigns() {
        assertThat(counts.said("49 ✓ · 0 ✗ · 1 − · 0 + · 0 ?")).isEqualTo("49 baik, 1 kurang");
        assertThat(counts.said("0 ✓ · 0 ✗ · 0 − · 0 +")).isEqualTo("0 baik");
        assertThat(counts.said("✗ Salah hitung")).isEqualTo("tidak diterima: Salah hitung");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(counts.said("2 ✓ · 1 ✗ · 0 − · 3 + · 4 ?"))
                .isEqualTo("2 good, 1 damaged, 3 too many, 4 of another district");
    }

    @Test
    void readsWhatItKeepsAndLeavesOtherWordsAlone() {
        assertThat(counts.said(FoundCounts.kept(1, 0, 2, 0, 0))).isEqualTo("1 baik, 2 kurang");
        assertThat(counts.said(FoundCounts.kept(true, "Dihitung ulang"))).isEqualTo("diterima: Dihitung ulang");
        assertThat(counts.said("20/11 → 21/11 · 48")).isEqualTo("20/11 → 21/11 · 48");
        assertThat(counts.said(null)).isNull();
    }
}
