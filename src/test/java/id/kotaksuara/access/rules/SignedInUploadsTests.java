package id.kotaksuara.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;

class SignedInUploadsTests {

    private static final String IMPORTS = "/elections/pilkada-2024/63.03/voters/imports";
    private static final int LIMIT = 100;

    private boolean mayOpen = true;
    private final List<String> unread = new ArrayList<>();
    private final SignedInUploads uploads = uploads(DataSize.ofBytes(LIMIT));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sendsAFileOverTheLimitBackToItsFormUnread() throws ServletException, IOException {
        signIn();

        uploads.doFilter(upload(IMPORTS, LIMIT + 1), response, chain);

        assertThat(response.getRedirectedUrl()).isEqualTo(IMPORTS + "/new?tooLarge");
        assertThat(unread).as("what the journal is told").containsExactly("siti " + IMPORTS);
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
    }

    @Test
    void letsAFileOfTheLimitPass() throws ServletException, IOException {
        signIn();

        uploads.doFilter(upload(IMPORTS, LIMIT), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void storesNoPhotoThatIsLargerThanAnyMayBe() throws ServletException, IOException {
        signIn();
        String photos = "/elections/pilkada-2024/63.03/warehouses/G/photos";
        var large = uploads(DataSize.ofMegabytes(96));

        large.doFilter(upload(photos, 6 * 1024 * 1024 + 1), response, chain);

        assertThat(response.getRedirectedUrl()).isEqualTo(photos + "/new?tooLarge");
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
        large.doFilter(upload(photos, 5_100_000), new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void readsNothingFromWhoeverIsNotSignedIn() throws ServletException, IOException {
        uploads.doFilter(upload(IMPORTS, LIMIT), response, chain);

        assertThat(response.getRedirectedUrl())
                .isEqualTo("/sign-in?next=%2Felections%2Fpilkada-2024%2F63.03%2Fvoters%2Fimports");
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
    }

    @Test
    void readsNoFileWhereNoneIsAskedFor() throws ServletException, IOException {
        signIn();

        uploads.doFilter(upload("/sign-in", LIMIT), response, chain);

        assertThat(response.getStatus()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
    }

    @Test
    void takesAFileAtEveryAddressThatAsksForOne() {
        assertThat(RouteTable.lines("routes.txt")
                        .filter(line -> line.method().equals("POST"))
                        .filter(line -> line.pattern().matches(".*/(table/file|photos|imports|gradings)"))
                        .map(line -> line.example("63.03.05")))
                .hasSizeGreaterThan(15)
                .allMatch(SignedInUploads::takesFiles);
    }

    @Test
    void storesNothingOfWhoeverMayNotSendIt() throws ServletException, IOException {
        signIn();
        mayOpen = false;

        uploads.doFilter(upload(IMPORTS, LIMIT), response, chain);

        assertThat(response.getStatus()).isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
    }

    @Test
    void storesNothingOfWhichNobodySaidHowMuchItIs() throws ServletException, IOException {
        signIn();
        var request = upload(IMPORTS, LIMIT);
        request.addHeader("Transfer-Encoding", "chunked");

        uploads.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(HttpStatus.LENGTH_REQUIRED.value());
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
    }

    @Test
    void oneAccountSendsOneLargestFileAtATime() throws ServletException, IOException {
        signIn();
        var second = new MockHttpServletResponse();

        uploads.doFilter(
                upload(IMPORTS, LIMIT), response, (one, answer) -> uploads.doFilter(upload(IMPORTS, 1), second, chain));

        assertThat(second.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
        uploads.doFilter(upload(IMPORTS, LIMIT), new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).as("after the first").isNotNull();
    }

    private SignedInUploads uploads(DataSize most) {
        return new SignedInUploads(
                most,
                (asker, request) -> new AuthorizationDecision(mayOpen),
                (request, refused, denied) -> refused.setStatus(HttpStatus.FORBIDDEN.value()),
                (who, request) -> unread.add(who.username() + " " + request.getRequestURI()));
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new SignedIn("siti", "Siti", Role.ADMINISTRATOR, new Area("63.03")).authentication());
    }

    private static MockHttpServletRequest upload(String path, int bytes) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(new byte[bytes]);
        return request;
    }
}
