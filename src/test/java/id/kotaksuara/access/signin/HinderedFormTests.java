package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What was typed while the database was away or its disk full: put back to who typed it, never a secret. */
class HinderedFormTests extends SignInGround {

    private static final String FULL = "53100";
    private static final String TYPED = "name=\"name\" value=\"Budi &lt;Santoso&gt; &amp; &quot;Co&quot;\"";

    @BeforeEach
    void someoneAtOurPages() {
        rahmah.signIn("rahmah", PASSWORD);
        rahmah.get("/accounts/new");
        rahmah.sending("Sec-Fetch-Site", "same-origin");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "before a page, 53100, 507, Komputer server kehabisan ruang penyimpanan. Yang baru saja dikirim belum tersimpan",
        "within a page, 53100, 507, Komputer server kehabisan ruang penyimpanan. Yang baru saja dikirim belum tersimpan",
        "before a page, 08006, 503, Anda diminta melihat halamannya dulu.",
        "within a page, 08006, 503, Anda diminta melihat halamannya dulu."
    })
    void standsOnThePageThatSaysSoReadyToBeSentAgain(String where, String state, int status, String sentence) {
        var page = hindered(where, state, "/accounts", "name", "Budi <Santoso> & \"Co\"", "note", "a", "note", "b");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains(sentence, "action=\"/accounts\"", TYPED)
                .contains("name=\"note\" value=\"a\"", "name=\"note\" value=\"b\"")
                .doesNotContain("<Santoso>")
                .containsOnlyOnce("name=\"_csrf\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"before a page", "within a page"})
    void isNotSpokenOfWhereNothingWasSent(String where) {
        rahmah.sending(Breaking.WHERE, where);

        assertThat(rahmah.sending(Breaking.STATE, FULL).get("/accounts").body())
                .contains("Ruang penyimpanan penuh", "buka lagi halaman ini")
                .doesNotContain("baru saja dikirim", "Kirim lagi");
        assertThat(rahmah.sending(Breaking.STATE, "57P01").get("/accounts").body())
                .contains("Basis data belum dapat dihubungi", "lalu buka lagi")
                .doesNotContain("baru saja dikirim", "Kirim lagi");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "/sign-in, password",
        "/password, currentPassword",
        "/second-factor, password",
        "/second-factor/confirm, code",
        "/second-factor/remove, code",
        "/sign-in/code, code"
    })
    void isNeverASecret(String action, String name) {
        for (String where : new String[] {"before a page", "within a page"}) {
            var page = hindered(where, FULL, action, name, "rahasia 417203", "next", "/halaman-berikutnya");

            assertThat(page.statusCode()).as(where).isEqualTo(507);
            assertThat(page.body())
                    .contains("Ruang penyimpanan penuh")
                    .doesNotContain("rahasia 417203", "/halaman-berikutnya", "Kirim lagi");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"before a page", "within a page"})
    void isNotWhatAnotherSiteSent(String where) {
        rahmah.sending("Sec-Fetch-Site", "cross-site");

        assertThat(hindered(where, FULL, "/accounts", "name", "Budi").body())
                .contains("Ruang penyimpanan penuh")
                .doesNotContain("Budi", "Kirim lagi");
    }

    private HttpResponse<String> hindered(String where, String state, String path, String... fields) {
        return rahmah.sending(Breaking.WHERE, where)
                .sending(Breaking.STATE, state)
                .post(path, fields);
    }

    /** Requests say where they want the database to fail them, and how. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Breaking {

        static final String WHERE = "X-Fails";
        static final String STATE = "X-State";

        @Bean
        OncePerRequestFilter failsBeforeAPage() {
            return new OncePerRequestFilter() {
                @Override
                protected void doFilterInternal(
                        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                        throws IOException, ServletException {
                    fail("before a page", request);
                    chain.doFilter(request, response);
                }
            };
        }

        @Bean
        WebMvcConfigurer failsWithinAPage() {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new HandlerInterceptor() {
                        @Override
                        public boolean preHandle(
                                HttpServletRequest request, HttpServletResponse response, Object handler) {
                            fail("within a page", request);
                            return true;
                        }
                    });
                }
            };
        }

        private static void fail(String where, HttpServletRequest request) {
            if (where.equals(request.getHeader(WHERE))
                    && !request.getRequestURI().equals("/error")) {
                throw new DataAccessResourceFailureException(
                        "failed", new SQLException("failed", request.getHeader(STATE)));
            }
        }
    }
}
