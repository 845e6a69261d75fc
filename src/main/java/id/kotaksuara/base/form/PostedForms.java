package id.kotaksuara.base.form;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers for a week which forms were sent with which content and where that led, so that a form sent twice counts
 * once and a form sent again with other content is noticed. A row is written before the work begins: where the work was
 * cut off, nobody can say whether it was done, and it is not done again unasked.
 */
@Component
public class PostedForms {

    private static final int SWEEP_EVERY = 500;

    private final JdbcClient jdbc;
    private final AtomicInteger sendings = new AtomicInteger();

    PostedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One form of one person, filled in.
     *
     * @param token tells one form from another
     * @param content what was filled in, as 64 hexadecimal digits from which it cannot be told
     */
    public record Posting(UUID token, String actor, String content) {}

    /**
     * What is known of a form that is sent again.
     *
     * @param same whether it had the same content
     * @param answer where the first sending led; null while that is being worked on, or where it was cut off
     */
    public record Before(boolean same, @Nullable String answer) {}

    /** Lets the first sending through, with null; of every further one it tells what the first one was. */
    public @Nullable Before begin(Posting posting) {
        if (sendings.incrementAndGet() % SWEEP_EVERY == 0) {
            jdbc.sql("delete from posted_form where at < now() - interval '7 days'")
                    .update();
        }
        int first = jdbc.sql("insert into posted_form (token, actor, content) values (:token, :actor, :content)"
                        + " on conflict do nothing")
                .param("token", posting.token())
                .param("actor", posting.actor())
                .param("content", posting.content())
                .update();
        return first == 1 ? null : before(posting);
    }

    private @Nullable Before before(Posting posting) {
        return jdbc.sql("select content, answer from posted_form where token = :token and actor = :actor")
                .param("token", posting.token())
                .param("actor", posting.actor())
                .query((row, number) -> new Before(row.getString(1).equals(posting.content()), row.getString(2)))
                .optional()
                .orElse(null);
    }

    /** The form was taken, and its sender led to this address. */
    public void taken(Posting posting, String answer) {
        jdbc.sql("update posted_form set answer = :answer where token = :token and actor = :actor")
                .param("answer", answer)
                .param("token", posting.token())
                .param("actor", posting.actor())
                .update();
    }

    /** The form was not taken: it was shown again, or refused. */
    public void notTaken(Posting posting) {
        jdbc.sql("delete from posted_form where token = :token and actor = :actor and answer is null")
                .param("token", posting.token())
                .param("actor", posting.actor())
                .update();
    }
}
