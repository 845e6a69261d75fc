package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.access.account.SignedIn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** Somebody who goes through the pages by what stands on them: links and buttons by their words, without a browser. */
final class Visitor {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*>(.*?)</button>", Pattern.DOTALL);

    private final MockMvc mvc;
    private final @Nullable SignedIn person;
    private String address = "";
    private String body = "";

    Visitor(MockMvc mvc, @Nullable SignedIn person) {
        this.mvc = mvc;
        this.person = person;
    }

    Visitor open(String path) {
        address = path;
        var answer = send(MockMvcRequestBuilders.get(URI.create(path)));
        if (answer.getRedirectedUrl() != null) {
            return open(answer.getRedirectedUrl());
        }
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        body = read(answer);
        assertThat(body).as(path).doesNotContain("??");
        return this;
    }

    /** Follows the link, or sends the form of the button, with these words on it. */
    Visitor press(String words, String... typed) {
        return LINK.matcher(body)
                .results()
                .filter(link -> typed.length == 0 && text(link.group(2)).equals(words))
                .findFirst()
                .map(link -> open(HtmlUtils.htmlUnescape(link.group(1))))
                .orElseGet(() -> send(words, typed));
    }

    private Visitor send(String words, String... typed) {
        var form = form(words);
        var request = MockMvcRequestBuilders.post(URI.create(form.action().isEmpty() ? address : form.action()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(csrf());
        var fields = new HashMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        form.fields().stream()
                .filter(field -> !fields.containsKey(field.name()))
                .forEach(field -> request.param(field.name(), field.value()));
        fields.forEach(request::param);
        return follow(send(request), words);
    }

    Visitor upload(String words, byte[] file, String name, Map<String, String> typed) {
        var form = form(words);
        var request = MockMvcRequestBuilders.multipart(URI.create(form.action()));
        request.file(new MockMultipartFile("file", name, "application/octet-stream", file));
        request.with(csrf());
        typed.forEach(request::param);
        return follow(send(request), words);
    }

    /** To the page that a sent form leads to, or to its answer where that says something new and finds no fault. */
    private Visitor follow(MockHttpServletResponse answer, String words) {
        if (answer.getRedirectedUrl() != null) {
            return open(answer.getRedirectedUrl());
        }
        body = read(answer);
        assertThat(answer.getStatus() == 200 && !body.contains("<title>Salah:"))
                .as(() -> "a dead end at %s after %s: %s".formatted(address, words, text(body)))
                .isTrue();
        return this;
    }

    private PageForm form(String words) {
        return FORM.matcher(body)
                .results()
                .map(MatchResult::group)
                .filter(form -> BUTTON.matcher(form).results().anyMatch(button -> text(button.group(1))
                        .equals(words)))
                .flatMap(form -> PageForm.in(form).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + words + " at " + address + ": " + text(body)));
    }

    /** Opens the page again until it says so: work beside the pages ends. */
    Visitor waitFor(String words) throws InterruptedException {
        for (int tenths = 0; tenths < 900 && !text(body).contains(words); tenths++) {
            Thread.sleep(100);
            open(address);
        }
        return sees(words);
    }

    Visitor sees(String... words) {
        assertThat(text(body)).as(address).contains(words);
        return this;
    }

    String address() {
        return address;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            if (person != null) {
                request.with(authentication(person.authentication()));
            }
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new AssertionError(address, broken);
        }
    }

    private static String read(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(
                        html.replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
