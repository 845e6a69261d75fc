package id.kotaksuara.schedule.whatif;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.draft.Banjar;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Banjar with a draft of one wave a day, in which not all boxes go. */
abstract class VariantPages {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Banjar banjar;

    @BeforeEach
    void draftWithOneWave() {
        banjar.create();
        post("", "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00");
    }

    /** The page after the one that says that they are being worked out. */
    MvcTestResult cures() {
        assertThat(mvc.get().uri(PATH + "/1/cures")).bodyText().contains("Sedang dihitung", "every 2s");
        return mvc.get().uri(PATH + "/1/cures").exchange();
    }

    void replan(int number, String edits) {
        var calendar = List.of("firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00", "edits", edits);
        var seen = SEEN.matcher(text(post("/" + number + "/plans", calendar.toArray(String[]::new))));
        assertThat(seen.find()).isTrue();
        var again = new ArrayList<>(calendar);
        again.addAll(List.of("seen", seen.group(1)));
        assertThat(post("/" + number + "/plans", again.toArray(String[]::new))).hasStatus3xxRedirection();
    }

    MvcTestResult post(String path, String... fields) {
        var post = mvc.post().uri(PATH + path).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            post = post.param(fields[field], fields[field + 1]);
        }
        return post.exchange();
    }

    static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
