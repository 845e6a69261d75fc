package id.kotaksuara;

import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Follows every kind of link that a role is offered, from the start page on, and from papers back. */
final class LinkWalk {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");

    private final OfficeAtWork office;
    private final Role role;

    /** Where links of one kind differ by what they lead to, so many are followed: the first may be a special one. */
    private final int ofAKind;

    private final Map<String, Integer> seen = new HashMap<>();

    LinkWalk(OfficeAtWork office, Role role, int ofAKind) {
        this.office = office;
        this.role = role;
        this.ofAKind = ofAKind;
    }

    /** Where a link leads, and on which page it was first. */
    record Step(String path, String from) {}

    /** Shows what each step comes to; of how many kinds they were. */
    int go(BiConsumer<Step, Answer> visit) {
        Deque<Step> ahead = new ArrayDeque<>();
        ahead.add(new Step("/", "the start"));
        while (!ahead.isEmpty()) {
            Step step = ahead.removeFirst();
            if (seen.merge(kind(step.path()), 1, Integer::sum) <= ofAKind) {
                Answer answer =
                        office.send(OfficeAtWork.request("GET", step.path()).with(office.as(role)));
                visit.accept(step, answer);
                ahead.addAll(next(step, answer));
            }
        }
        return seen.size();
    }

    private static Deque<Step> next(Step step, Answer answer) {
        var next = new ArrayDeque<Step>();
        if (answer.redirects()) {
            next.add(new Step(answer.location(), step.path()));
        }
        LINK.matcher(answer.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(path -> !path.contains("lang="))
                .forEach(path -> next.add(new Step(path, step.path())));
        return next;
    }

    /** Places, numbers and names apart; of a question the names of its fields alone. */
    static String kind(String path) {
        return path.replaceAll("=[^&]*", "=")
                .replaceAll("/accounts/(?!new|second-factor)[^/?]+", "/accounts/*")
                .replaceAll("/help/[^/?]+", "/help/*")
                .replaceAll("/boxes/[23456789A-Z]{9}", "/boxes/*")
                .replaceAll("\\d+", "9")
                .replaceAll("(9[.])+9", "9");
    }
}
