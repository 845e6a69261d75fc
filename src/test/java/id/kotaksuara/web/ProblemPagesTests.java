package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PostMapping;

@IntegrationTest
class ProblemPagesTests {

    @Autowired
    private ProblemPages pages;

    /** As a page does that asks for the password once more while a hundred others are looked at. */
    @Controller
    static class FullHouse {
        @PostMapping("/password")
        String change() {
            throw new AuthenticationServiceException("too many at once");
        }
    }

    @Test
    void askWhoeverIsSignedInToWaitAndNotToSignInAgain() {
        var mvc = MockMvcTester.of(java.util.List.of(new FullHouse()), builder -> builder.setControllerAdvice(pages)
                .build());

        assertThat(mvc.post().uri("/password").header("HX-Request", "true"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasViewName("error :: words");
    }
}
