package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class KotakSuaraTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void saysThatItIsReadyWhenTheDatabaseAnswers() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
    }
}
