package id.kotaksuara.voters.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a corrected file is of the same regencies as the one whose place it takes. */
class RegenciesOfFilesTests {

    @Test
    void readsANameWithACommaAsOneName() {
        var banjar = of("Kab. Banjar, Kalsel", "Kab. Tapin, Kalsel");

        assertThat(of("Kab. Banjar, Kalsel").isOfOthersThan(banjar)).isFalse();
        assertThat(of("Kab. Paser, Kaltim", "Kota Bontang, Kaltim").isOfOthersThan(banjar))
                .isTrue();
    }

    @Test
    void readsANameOverTwoLinesWithoutFailing() {
        var file = of("Kab. Banjar\nKalsel", "Kab. Tapin\nKalsel");

        assertThat(file.isOfOthersThan(file)).isFalse();
    }

    @Test
    void takesAFileThatNamesNoRegencyForNoOther() {
        assertThat(of().isOfOthersThan(of("63.03"))).isFalse();
        assertThat(of("").isOfOthersThan(of("63.03"))).isFalse();
    }

    private static VoterImport of(String... regencies) {
        var what = new NewImport("pilkada-2024", "", ListStage.OTHER, "", false, null, "daftar.csv");
        var file = new VoterImport(1, what, new StoredFile.Print(0, ""), "rahmah", Instant.EPOCH);
        file.speaksOf(Set.of(regencies));
        return file;
    }
}
