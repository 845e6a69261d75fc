package id.kotaksuara.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawnNamesTests {

    private final DrawnNames names = new DrawnNames();

    @Test
    void have216BitsAndFillTheColumnThatKeepsThem() {
        assertThat(names.generate()).hasSize(36);
        assertThat(Base64.getUrlDecoder().decode(names.generate())).hasSize(216 / Byte.SIZE);
    }

    @Test
    void areNeverTheSame() {
        assertThat(Stream.generate(names::generate).limit(10_000)).doesNotHaveDuplicates();
    }
}
