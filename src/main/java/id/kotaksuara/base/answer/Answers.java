package id.kotaksuara.base.answer;

import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Order;
import id.kotaksuara.base.json.KeptJson;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was worked out, kept by the facts it was worked out from; every instance finds it there. */
@Component
public class Answers {

    private static final int KEPT = 4;

    private final JdbcClient jdbc;
    private final Jobs jobs;

    Answers(JdbcClient jdbc, Jobs jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** The answer for these facts; where nobody has worked it out yet, that is begun and looked for later. */
    public <A> Answer<A> of(Question<A> question, AskedFacts<A> facts) {
        return find(question, facts).map(Answer::of).orElseGet(() -> {
            boolean failed = jobs.latest(question.kind(), facts.job())
                    .filter(job -> job.state().isBroken())
                    .isPresent();
            if (!failed) {
                jobs.wish(order(question, facts).lapsing());
            }
            return new Answer<>(Optional.empty(), failed);
        });
    }

    /** Has an answer worked out that somebody is going to ask for, though nobody waits for it yet. */
    public <A> void ahead(Question<A> question, AskedFacts<A> facts) {
        jobs.wish(order(question, facts));
    }

    private <A> Order order(Question<A> question, AskedFacts<A> facts) {
        return Order.of(new Reckoner<>(question, this), facts.job(), facts.area());
    }

    /** The answer for these facts, if somebody has worked it out. */
    public <A> Optional<A> find(Question<A> question, AskedFacts<A> facts) {
        return jdbc.sql("select answer from worked_out"
                        + " where kind = :kind and subject = :subject and fingerprint = :fingerprint")
                .param("kind", question.kind())
                .param("subject", facts.subject())
                .param("fingerprint", facts.fingerprint())
                .query(String.class)
                .optional()
                .map(json -> KeptJson.read(json, question.type()));
    }

    /** Keeps an answer and the few that were worked out before it, since facts may go back to what they were. */
    @Transactional
    public <A> void keep(Question<A> question, AskedFacts<A> facts, A answer) {
        jdbc.sql("insert into worked_out (kind, subject, fingerprint, answer)"
                        + " values (:kind, :subject, :fingerprint, cast(:answer as jsonb)) on conflict do nothing")
                .param("kind", question.kind())
                .param("subject", facts.subject())
                .param("fingerprint", facts.fingerprint())
                .param("answer", KeptJson.write(answer))
                .update();
        jdbc.sql("delete from worked_out where kind = :kind and subject = :subject and fingerprint not in"
                        + " (select fingerprint from worked_out where kind = :kind and subject = :subject"
                        + " order by made_at desc limit :kept)")
                .param("kind", question.kind())
                .param("subject", facts.subject())
                .param("kept", KEPT)
                .update();
    }
}
