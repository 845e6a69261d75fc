package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is offered a link that refuses them: each role follows every kind of link, from the start page on, and from papers back. */
@Tag("long")
@OfficeTest
class EveryLinkTests {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");

    /** Where links of one kind differ by what they lead to, two are followed: the first may be a special one. */
    private static final int OF_A_KIND = 2;

    private static final int KINDS_AT_LEAST = 12;

    @Autowired
    private OfficeAtWork office;

    private final Set<String> refused = new TreeSet<>();

    @Test
    void leadsWhereItSays() {
        office.openWithLastLeg();

        for (Role role : Role.values()) {
            assertThat(walk(role)).as("kinds of pages for %s", role).isGreaterThanOrEqualTo(KINDS_AT_LEAST);
        }

        assertThat(refused).isEmpty();
    }

    private int walk(Role role) {
        Map<String, Integer> seen = new HashMap<>();
        Deque<Step> ahead = new ArrayDeque<>();
        ahead.add(new Step("/", "the start"));
        while (!ahead.isEmpty()) {
            Step step = ahead.removeFirst();
            if (seen.merge(kind(step.path()), 1, Integer::sum) <= OF_A_KIND) {
                follow(role, step, ahead);
            }
        }
        return seen.size();
    }

    private record Step(String path, String from) {}

    private void follow(Role role, Step step, Deque<Step> ahead) {
        Answer answer = office.send(OfficeAtWork.request("GET", step.path()).with(office.as(role)));
        if (answer.status() >= 400) {
            refused.add(role + " " + answer + " " + step.path() + " from " + step.from());
        }
        if (answer.redirects()) {
            ahead.add(new Step(answer.location(), step.path()));
        }
        LINK.matcher(answer.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(path -> !path.contains("lang="))
                .forEach(path -> ahead.add(new Step(path, step.path())));
    }

    /** Places, numbers and names apart; of a question the names of its fields alone. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "=")
                .replaceAll("/accounts/(?!new|second-factor)[^/?]+", "/accounts/*")
                .replaceAll("/help/[^/?]+", "/help/*")
                .replaceAll("/boxes/[23456789A-Z]{9}", "/boxes/*")
                .replaceAll("\\d+", "9")
                .replaceAll("(9[.])+9", "9");
    }
}
