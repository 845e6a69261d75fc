package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTokenTests {

    private static final String OF_SPRING = "SecurityMockMvcRequestPostProcessors." + "csrf";

    @Test
    void testsPostWithTheTokenOfTheProductAndNotWithAStoreOfTheirOwn() {
        Map<Path, String> tests = SourceFiles.in(Path.of("src/test/java"), ".java");

        assertThat(tests).hasSizeGreaterThan(400);
        assertThat(tests.values()).noneMatch(source -> source.contains(OF_SPRING));
        assertThat(tests.values()).anyMatch(source -> source.contains(FormToken.class.getName() + ".csrf"));
    }
}
