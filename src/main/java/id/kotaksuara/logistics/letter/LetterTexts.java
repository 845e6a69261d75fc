package id.kotaksuara.logistics.letter;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of offices: their own text, or ours where they have none. */
@Component
@Transactional
public class LetterTexts {

    private static final String THIS_ONE = " where regency_code = :regency and letter = :letter";

    private final JdbcClient jdbc;
    private final Journal journal;

    LetterTexts(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A letter as it is printed. */
    @Transactional(readOnly = true)
    public String filled(String regency, Letter letter, Map<LetterPlace, String> words, Locale language) {
        return OncePerRequest.of("letter " + letter + regency, () -> kept(regency, letter))
                .map(Kept::text)
                .map(LetterText::new)
                .orElseGet(() -> ours(letter, language))
                .filled(words);
    }

    /** What an office has written. */
    record Kept(String text, int version) {}

    @Transactional(readOnly = true)
    Optional<Kept> kept(String regency, Letter letter) {
        return jdbc.sql("select text, version from letter_text" + THIS_ONE)
                .param("regency", regency)
                .param("letter", letter.name())
                .query(Kept.class)
                .optional();
    }

    LetterText ours(Letter letter, Locale language) {
        String file = "/letters/" + letter.key() + (language.getLanguage().equals("en") ? "_en" : "") + ".txt";
        try (InputStream text = Objects.requireNonNull(LetterTexts.class.getResourceAsStream(file), file)) {
            return LetterText.typed(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /**
     * Keeps a text on behalf of somebody who has seen this version of it.
     *
     * @param seen 0 where ours was printed
     */
    void write(String regency, Letter letter, LetterText text, int seen) {
        String before = kept(regency, letter).map(Kept::text).orElse(null);
        int written = jdbc.sql("insert into letter_text (regency_code, letter, text, version)"
                        + " select :regency, :letter, :text, 1 where :seen = 0"
                        + " on conflict do nothing")
                .param("regency", regency)
                .param("letter", letter.name())
                .param("text", text.text())
                .param("seen", seen)
                .update();
        if (written == 0) {
            written = changed(regency, letter, text, seen);
        }
        mustBe(written, regency);
        if (!text.text().equals(before)) {
            journal.record(new Entry(letter.subject(regency), regency, "journal.letter.changed", before, text.text()));
        }
    }

    private int changed(String regency, Letter letter, LetterText text, int seen) {
        return jdbc.sql("update letter_text set text = :text, version = version + 1" + THIS_ONE
                        + " and version = :seen")
                .param("regency", regency)
                .param("letter", letter.name())
                .param("text", text.text())
                .param("seen", seen)
                .update();
    }

    /** From now on ours is printed again. */
    void forget(String regency, Letter letter, int seen) {
        String before = kept(regency, letter).map(Kept::text).orElse(null);
        if (before == null) {
            return;
        }
        mustBe(
                jdbc.sql("delete from letter_text" + THIS_ONE + " and version = :seen")
                        .param("regency", regency)
                        .param("letter", letter.name())
                        .param("seen", seen)
                        .update(),
                regency);
        journal.record(new Entry(letter.subject(regency), regency, "journal.letter.ours", before, null));
    }

    private static void mustBe(int written, String regency) {
        if (written == 0) {
            throw new ChangedMeanwhile("letter.changedMeanwhile", new RegionCode(regency));
        }
    }
}
