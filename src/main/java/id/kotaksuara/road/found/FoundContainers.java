package id.kotaksuara.road.found;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.found.FoundForm.Said;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which containers have come later; each is written into the journal, with who has it now. */
@Repository
@Transactional
class FoundContainers {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final MessageSource messages;

    FoundContainers(JdbcClient jdbc, Journal journal, MessageSource messages) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.messages = messages;
    }

    /** @throws ChangedMeanwhile where somebody has said it before, so that it counts once */
    void record(TourMovement movement, Said said) {
        int rows = jdbc.sql(
                        "update movement_container set came = came + :more where movement = :movement and kind = :kind"
                                + " and came = :seen and came + :more <= sent")
                .param("more", said.number())
                .param("movement", movement.number())
                .param("kind", said.container().name())
                .param("seen", said.seen())
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile("found.changedMeanwhile", movement.number());
        }
        String name = messages.getMessage("Container." + said.container(), null, INDONESIAN);
        var leg = movement.leg();
        journal.record(new Entry(
                leg.subject(),
                leg.district(),
                "journal.custody.found",
                null,
                movement.number() + "; " + name + "; " + said.number() + "; " + said.receiver()));
    }
}
