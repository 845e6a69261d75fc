package id.kotaksuara.voters.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitTests {

    private static final String IMPORTS = "/elections/pilkada-2024/63.03/voters/imports";
    private static final int LIMIT = 100;

    private final UploadLimit limit = new UploadLimit(DataSize.ofBytes(LIMIT));

    @Test
    void sendsAFileOverTheLimitBackToItsFormUnread() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        limit.doFilter(upload(LIMIT + 1), response, chain);

        assertThat(response.getRedirectedUrl()).isEqualTo(IMPORTS + "/new?tooLarge");
        assertThat(chain.getRequest()).as("what goes on to be read").isNull();
    }

    @Test
    void letsAFileOfTheLimitPass() throws ServletException, IOException {
        var chain = new MockFilterChain();

        limit.doFilter(upload(LIMIT), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private static MockHttpServletRequest upload(int bytes) {
        var request = new MockHttpServletRequest("POST", IMPORTS);
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(new byte[bytes]);
        return request;
    }
}
