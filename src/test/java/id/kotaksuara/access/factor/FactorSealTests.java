package id.kotaksuara.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorSealTests {

    private static final String SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedAndNeverSealsTwiceAlike() throws IOException {
        var seal = seal("a key of more than thirty-two letters");

        String once = seal.seal("rahmah", SECRET);

        assertThat(once).isNotEqualTo(seal.seal("rahmah", SECRET)).hasSizeLessThanOrEqualTo(200);
        assertThat(seal.open("rahmah", once)).contains(SECRET);
    }

    @Test
    void doesNotOpenWithAnotherKeyForAnotherAccountOrWhenChanged() throws IOException {
        String sealed = seal("a key of more than thirty-two letters").seal("rahmah", SECRET);

        assertThat(seal("another key of more than 32 letters..").open("rahmah", sealed))
                .isEmpty();
        var seal = seal("a key of more than thirty-two letters");
        assertThat(seal.open("aulia", sealed)).isEmpty();
        char last = sealed.charAt(10) == 'A' ? 'B' : 'A';
        assertThat(seal.open("rahmah", sealed.substring(0, 10) + last + sealed.substring(11)))
                .isEmpty();
        assertThat(new FactorSeal("").open("rahmah", sealed)).isEmpty();
    }

    @Test
    void sealsNothingWithoutAKeyOrWithAShortOne() throws IOException {
        assertThat(new FactorSeal("").isReady()).isFalse();
        assertThat(new FactorSeal(folder.resolve("none").toString()).isReady()).isFalse();
        var weak = seal("short");
        assertThat(weak.isReady()).isFalse();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> weak.seal("rahmah", SECRET));
    }

    private FactorSeal seal(String key) throws IOException {
        return new FactorSeal(Files.writeString(folder.resolve("secret"), key).toString());
    }
}
