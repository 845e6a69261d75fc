package id.kotaksuara.road.message;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.road.custody.TelephoneDesk;
import id.kotaksuara.road.custody.TelephoneDesk.Call;
import id.kotaksuara.road.custody.TelephoneDesk.Understood;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads messages one by one, so that one that is refused takes none of the others with it. */
@Component
class MessageReader {

    private final TelephoneDesk desk;
    private final ShipmentCodes shipments;

    MessageReader(TelephoneDesk desk, ShipmentCodes shipments) {
        this.desk = desk;
        this.shipments = shipments;
    }

    /**
     * What a message came to.
     *
     * @param key of the sentence that says it
     * @param taken whether it can be recorded, or was
     */
    record Reading(int number, String text, String key, List<Object> words, boolean taken) {}

    /**
     * Who reads messages, and of where.
     *
     * @param sure whether what is understood is recorded
     */
    record Reader(Within within, String by, boolean sure) {}

    /** Understands a message, and records it where its reader is sure. */
    Reading read(int number, Message message, Reader reader) {
        Optional<String> flaw = flaw(message);
        if (flaw.isPresent()) {
            return refused(number, message, flaw.get(), List.of());
        }
        int movement = message.movement() == null ? 0 : message.movement();
        String code = message.code() == null ? "" : message.code();
        var written = new Call(movement, code, message.from(), "", message.missing(), null, reader.sure());
        try {
            return shipments
                    .written(reader.within(), written, reader.by())
                    .map(it -> new Reading(number, message.text(), it.key(), it.words(), it.taken()))
                    .orElseGet(() -> onLastLeg(number, message, written, reader));
        } catch (RuleBroken | NotFound problem) {
            return refused(number, message, problem.key(), List.of(problem.arguments()));
        }
    }

    private Reading onLastLeg(int number, Message message, Call written, Reader reader) {
        if (message.movement() == null) {
            return refused(number, message, "message.no_movement", List.of());
        }
        return desk.called(reader.within(), written, reader.by())
                .map(it -> reading(number, message, it))
                .orElseGet(() -> refused(number, message, "custody.code.unknown", List.of()));
    }

    private static Optional<String> flaw(Message message) {
        if (message.code() == null) {
            return Optional.of("message.no_code");
        }
        return message.from().isEmpty() ? Optional.of("message.no_sender") : Optional.empty();
    }

    private static Reading reading(int number, Message message, Understood it) {
        if (!it.fits(message.missing())) {
            return refused(number, message, "message.how_many", List.of(it.most()));
        }
        if (it.tooEarly()) {
            return refused(number, message, "custody.at.before", List.of());
        }
        List<Object> words = List.of(it.names(), it.boxes(), message.from(), message.missing());
        return new Reading(number, message.text(), it.sentence(), words, true);
    }

    private static Reading refused(int number, Message message, String key, List<Object> words) {
        return new Reading(number, message.text(), key, words, false);
    }
}
