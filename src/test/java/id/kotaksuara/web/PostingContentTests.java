package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the database keeps of a form that was sent. */
class PostingContentTests {

    @Test
    void aCopyTellsNobodyWhetherAPasswordWasGuessed() {
        var form = form("/sessions", "password");

        assertThat(content(form)).hasSize(64).isNotEqualTo(guess("/sessions", "password"));
        assertThat(content(form("/second-factor/new", "code"))).isNotEqualTo(guess("/second-factor/new", "code"));
        assertThat(content(form("/accounts", "name")))
                .as("the guess is made as the digest is")
                .isEqualTo(guess("/accounts", "name"));
    }

    @Test
    void aPasswordSentTwiceIsStillTheSame() {
        assertThat(content(form("/sessions", "password"))).isEqualTo(content(form("/sessions", "password")));
    }

    private static MockHttpServletRequest form(String address, String field) {
        var request = new MockHttpServletRequest("POST", address);
        request.setRemoteUser("rahmah");
        request.setParameter(OnceFields.NAME, "00000000-0000-0000-0000-000000000001");
        request.setParameter(field, "kuda");
        return request;
    }

    private static String content(MockHttpServletRequest request) {
        var posting = PostingContent.of(request);
        return posting == null ? "" : posting.content();
    }

    private static String guess(String address, String field) {
        return DigestUtils.sha256Hex("%d:%s%d:%s4:kuda".formatted(address.length(), address, field.length(), field));
    }
}
