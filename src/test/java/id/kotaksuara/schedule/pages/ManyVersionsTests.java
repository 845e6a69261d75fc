package id.kotaksuara.schedule.pages;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An office with more versions than a page shows. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class ManyVersionsTests {

    private static final Pattern VERSION = Pattern.compile(PATH + "/(\\d+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private JdbcClient jdbc;

    /** Twenty-five versions, of which the last 20 are as they were planned and the five before cannot be read. */
    @BeforeEach
    void versions() {
        banjar.create();
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(csrf())
                        .param("firstDay", "2024-11-20")
                        .param("lastDay", "2024-11-25")
                        .param("waves", "08.00"))
                .hasStatus3xxRedirection();
        String columns = jdbc.sql("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_name = 'schedule' and table_schema = 'public'"
                        + " and column_name not in ('id', 'number') and is_generated = 'NEVER'")
                .query(String.class)
                .single();
        jdbc.sql("insert into schedule (number, " + columns + ") select more, " + columns
                        + " from schedule, generate_series(2, 25) as more where number = 1")
                .update();
        jdbc.sql("update schedule set facts = '{}' where number <= 5").update();
    }

    @Test
    void showsTheNewestOfThemWithoutReadingTheOthers() throws UnsupportedEncodingException {
        assertThat(shown("")).containsExactlyElementsOf(down(25, 6));
        assertThat(page("")).contains("sort=NUMBER&amp;all=false&amp;page=2", "1 dari 2");
    }

    @Test
    void showsTheOthersOnThePageAfter() throws UnsupportedEncodingException {
        jdbc.sql("update schedule set facts = (select facts from schedule where number = 25) where number <= 5")
                .update();
        jdbc.sql("update schedule set facts = '{}' where number > 5").update();

        assertThat(shown("?page=2")).containsExactlyElementsOf(down(5, 1));
        assertThat(shown("?page=99")).as("the last page there is").containsExactlyElementsOf(down(5, 1));
    }

    @Test
    void goesByWhatAllOfThemSayWhereThatIsAskedFor() throws UnsupportedEncodingException {
        jdbc.sql("update schedule set facts = (select facts from schedule where number = 25) where number <= 5")
                .update();

        assertThat(shown("?sort=LEFT")).hasSize(20).startsWith(25);
        assertThat(shown("?sort=LEFT&page=2")).hasSize(5);
    }

    private List<Integer> shown(String question) throws UnsupportedEncodingException {
        return VERSION.matcher(page(question))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
    }

    private String page(String question) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(PATH + question).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private static List<Integer> down(int from, int to) {
        return IntStream.rangeClosed(to, from)
                .mapToObj(number -> from + to - number)
                .toList();
    }
}
