package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Follows links from page to page without a browser and hears the statements of one page of each kind. */
final class PageWalk {

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");

    private final MockMvcTester mvc;
    private final Cookie reader;
    private final Map<String, List<String>> statements = new LinkedHashMap<>();

    PageWalk(MockMvcTester mvc, Cookie reader) {
        this.mvc = mvc;
        this.reader = reader;
    }

    /** The statements of each kind of page that the reader comes to from here. */
    Map<String, List<String>> from(String start) {
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (!statements.containsKey(kind(path))) {
                ahead.addAll(linksOf(read(path)));
            }
        }
        return statements;
    }

    private String read(String path) {
        open(path); // what a page fills once for all, such as its template, is none of its statements
        var answer = new MvcTestResult[1];
        statements.put(kind(path), AskedStatements.during(() -> answer[0] = open(path)));
        assertThat(answer[0].getResponse().getStatus()).as(path).isIn(200, 302);
        try {
            return answer[0].getResponse().getContentAsString();
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).cookie(reader).exchange();
    }

    private static List<String> linksOf(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(path -> !path.matches(".*\\.(csv|xlsx)\\b.*|.*/search\\b.*|.*\\blang=.*"))
                .toList();
    }

    /** All districts, shipments and accounts are alike; filters show the same page once more. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("/accounts/(?!new)[^/]+", "/accounts/*")
                .replaceAll("\\d+", "9")
                .replaceAll("(9\\.)+9", "9");
    }
}
