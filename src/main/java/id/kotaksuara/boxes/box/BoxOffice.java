package id.kotaksuara.boxes.box;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.SentBefore.SentBox;
import id.kotaksuara.boxes.sheets.BoxSheets;
import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to keep an office's boxes one by one, from what it has now, and follows the requirement from then on. */
@Service
public class BoxOffice {

    private final BoxKeeping keeping;
    private final BoxMaker maker;
    private final BallotBoxes boxes;
    private final BoxSheets sheets;
    private final BoxHistory history;
    private final Journal journal;
    private final List<SentBefore> sentBefore;

    BoxOffice(
            BoxKeeping keeping,
            BoxMaker maker,
            BallotBoxes boxes,
            BoxSheets sheets,
            BoxHistory history,
            Journal journal,
            List<SentBefore> sentBefore) {
        this.keeping = keeping;
        this.maker = maker;
        this.boxes = boxes;
        this.sheets = sheets;
        this.history = history;
        this.journal = journal;
        this.sentBefore = sentBefore;
    }

    /** Makes all boxes; those that have left already are where their shipments are. Once begun, it changes nothing. */
    @Transactional
    public int begin(OfficeKey office) {
        sheets.hold(office); // no shipment leaves meanwhile as a mere number
        Instant at = history.now(office);
        if (!keeping.begin(office, at, BoxHistory.actor())) {
            return 0;
        }
        int made = maker.make(office, at);
        if (made == 0) {
            throw new RuleBroken("box.begin.nothing");
        }
        history.record(about(office, BoxEventKind.BEGUN, made));
        journal.record(entry(office, "journal.boxes.begun", made));
        sentBefore.forEach(before -> before.sent(office).forEach(sent -> adopt(office, sent)));
        return made;
    }

    private void adopt(OfficeKey office, SentBox sent) {
        var events = new ArrayList<BoxEvent>();
        boxes.ofStation(office, sent.villageCode(), sent.stationNumber()).stream()
                .filter(box -> box.state() == BoxState.WAITING)
                .limit(sent.boxes())
                .forEach(box -> {
                    box.leave(sent.warehouse(), sent.shipment());
                    if (sent.arrived()) {
                        box.arrive();
                    }
                    events.add(BoxEvent.of(box, BoxEventKind.ADOPTED, sent.shipment()));
                });
        history.record(events);
    }

    /** Makes the boxes that are needed and not there, and withdraws empty ones that are not needed any longer. */
    @Transactional
    public int follow(OfficeKey office) {
        if (!keeping.areKeptBy(office)) {
            throw new RuleBroken("box.not_singly");
        }
        sheets.hold(office);
        var events = new ArrayList<BoxEvent>();
        int withdrawn = withdraw(office, events);
        int made = maker.make(office, history.now(office));
        if (made > 0) {
            events.add(about(office, BoxEventKind.MADE, made));
        }
        history.record(events);
        int all = made + withdrawn;
        if (all > 0) {
            journal.record(entry(office, "journal.boxes.followed", all));
        }
        return all;
    }

    /** Empty boxes go, and make room for others. */
    private int withdraw(OfficeKey office, List<BoxEvent> events) {
        maker.unneeded(office).forEach(code -> boxes.lock(office, new BoxCode(code)));
        List<String> unneeded = maker.unneeded(office); // of those that nobody took to a table until they were held
        for (String code : unneeded) {
            BallotBox box = boxes.lock(office, new BoxCode(code));
            events.add(BoxEvent.of(box, BoxEventKind.WITHDRAWN, ""));
            box.withdraw();
        }
        boxes.flush();
        return unneeded.size();
    }

    private static Entry entry(OfficeKey office, String action, int boxes) {
        return new Entry("boxes:" + office.path(), office.regency(), action, null, String.valueOf(boxes));
    }

    private static BoxEvent about(OfficeKey office, BoxEventKind kind, int boxes) {
        return new BoxEvent(office, "", kind, List.of(), "", String.valueOf(boxes));
    }
}
