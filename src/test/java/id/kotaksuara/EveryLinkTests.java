package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.LinkWalk.Step;
import id.kotaksuara.OfficeAtWork.Answer;
import id.kotaksuara.access.account.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nobody is offered a link that refuses them: each role follows every kind of link, from the start page on, and from papers
 * back. What it comes to is said in the reader's language alone.
 */
@Tag("long")
@OfficeTest
class EveryLinkTests {

    /** An address that is said, not followed. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=>)\\s*/[\\w./-]+(?=\\s*<)");

    private static final int OF_A_KIND = 2;
    private static final int KINDS_AT_LEAST = 12;

    /** What people wrote, and how they, their places and elections are called. */
    private static final String WRITTEN = "select distinct btrim(said) from (select name from district union"
            + " select name from contest union select legal_basis from quantity_rule union select username from account"
            + " union select before_text from journal_entry union select after_text from journal_entry"
            + " union select override_reason from route union select reason from box_minutes) as all_of(said)"
            + " where length(btrim(said)) > 3";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private JdbcClient jdbc;

    private List<String> written = List.of();

    private final Set<String> refused = new TreeSet<>();

    private final OtherTongue indonesian = OtherTongue.indonesian();
    private final OtherTongue english = OtherTongue.english();
    private final Set<String> mixed = new TreeSet<>();

    @Test
    void leadsWhereItSays() {
        office.openWithLastLeg();
        written = jdbc.sql(WRITTEN).query(String.class).list().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();

        for (Role role : Role.values()) {
            int kinds = new LinkWalk(office, role, OF_A_KIND).go((step, answer) -> look(role, step, answer));
            assertThat(kinds).as("kinds of pages for %s", role).isGreaterThanOrEqualTo(KINDS_AT_LEAST);
        }

        assertThat(refused).isEmpty();
        assertThat(mixed).as("pages that speak two languages, or say a key").isEmpty();
    }

    private void look(Role role, Step step, Answer answer) {
        if (answer.status() >= 400) {
            refused.add(role + " " + answer + " " + step.path() + " from " + step.from());
        }
        if (answer.body().contains("<html")) {
            hear(role + " id " + step.path(), answer.body(), english);
            String there = step.path() + (step.path().contains("?") ? "&" : "?") + "lang=en";
            var same = office.send(OfficeAtWork.request("GET", there).with(office.as(role)));
            hear(role + " en " + step.path(), same.body(), indonesian);
        }
    }

    private void hear(String reader, String page, OtherTongue other) {
        if (page.contains("??")) {
            mixed.add(reader + " says a key without words");
        }
        other.on(ADDRESS.matcher(page).replaceAll(""), written).forEach(text -> mixed.add(reader + ": " + text));
    }
}
