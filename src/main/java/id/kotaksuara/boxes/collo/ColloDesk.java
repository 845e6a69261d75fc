package id.kotaksuara.boxes.collo;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes colli from the rules and follows them; writes down who packs, opens and replaces which. */
@Service
class ColloDesk {

    private final Colli colli;
    private final ColloRows rows;
    private final ColloMaker maker;
    private final BoxKeeping keeping;
    private final BoxHistory history;
    private final OfficeQueue queue;
    private final OfficeClock clock;
    private final Journal journal;

    ColloDesk(
            Colli colli,
            ColloRows rows,
            ColloMaker maker,
            BoxKeeping keeping,
            BoxHistory history,
            OfficeQueue queue,
            OfficeClock clock,
            Journal journal) {
        this.colli = colli;
        this.rows = rows;
        this.maker = maker;
        this.keeping = keeping;
        this.history = history;
        this.queue = queue;
        this.clock = clock;
        this.journal = journal;
    }

    /** Makes the colli that the rules ask for and withdraws empty ones that they no longer ask for; says how many. */
    @Transactional
    public int follow(OfficeKey office) {
        if (!keeping.areKeptBy(office)) {
            throw new RuleBroken("box.not_singly");
        }
        queue.enter(office);
        var events = new ArrayList<BoxEvent>();
        int all = withdraw(office, events) + make(office, events);
        history.record(events);
        if (all > 0) {
            String subject = "colli:" + office.path();
            var entry = new Entry(subject, office.regency(), "journal.boxes.colli_followed", null, String.valueOf(all));
            journal.record(entry);
        }
        return all;
    }

    /** Empty ones go, and make room for others. */
    private int withdraw(OfficeKey office, List<BoxEvent> events) {
        List<Collo> gone = colli.lockAll(office, maker.unneeded(office));
        for (Collo collo : gone) {
            collo.withdraw();
            events.add(collo.event(BoxEventKind.WITHDRAWN, List.of(), ""));
        }
        colli.flush();
        return gone.size();
    }

    private int make(OfficeKey office, List<BoxEvent> events) {
        int made = maker.make(office, clock.now(office.regency()));
        if (made > 0) {
            events.add(new BoxEvent(office, "", BoxEventKind.MADE, List.of(), "", made + " koli"));
        }
        return made;
    }

    /** One that was scanned is packed; it was packed already where the row that comes back says so. */
    @Transactional
    public ColloRow pack(OfficeKey office, String typed, Packing packing) {
        queue.enter(office);
        ColloRow row = rows.scanned(office, typed);
        pack(office, List.of(row.code()), packing);
        return row;
    }

    /** Who packed, and in which warehouse. */
    record Packing(String warehouse, String person) {}

    /** All of these are packed that are not yet, or none: one that cannot be is named. Says how many were packed now. */
    @Transactional
    public int pack(OfficeKey office, Collection<String> codes, Packing packing) {
        queue.enter(office);
        List<Collo> packed = colli.lockAll(office, codes).stream()
                .filter(collo -> collo.state() != ColloState.PACKED)
                .toList();
        Map<String, ColloRow> needed = rows.within(office, office.regency()).stream()
                .collect(Collectors.toMap(ColloRow::code, Function.identity()));
        var events = new ArrayList<BoxEvent>();
        for (Collo collo : packed) {
            ColloRow row = needed.get(collo.code());
            collo.pack(packing.warehouse(), row == null ? "" : row.needed());
            events.add(collo.event(BoxEventKind.PACKED, List.of(packing.person()), collo.contents()));
        }
        history.record(events);
        return packed.size();
    }

    /** Is opened again, because what belongs inside is different now, or was wrong. */
    @Transactional
    public void open(OfficeKey office, BoxCode code, String person, String reason) {
        queue.enter(office);
        Collo collo = colli.lock(office, code);
        BoxEvent event = collo.event(BoxEventKind.OPENED, List.of(person), reason);
        collo.open();
        history.record(event);
    }

    /** Another is packed in place of one that was damaged or lost; answers its code. */
    @Transactional
    public String replace(OfficeKey office, BoxCode code, String person, String reason) {
        queue.enter(office);
        Collo collo = colli.lock(office, code);
        String itsCode = maker.freshCode();
        BoxEvent gone = collo.event(BoxEventKind.REPLACED, List.of(person), BoxCode.spoken(itsCode) + ": " + reason);
        collo.replace();
        colli.flush();
        Collo other = colli.save(collo.standIn(itsCode, clock.now(office.regency())));
        history.record(List.of(gone, other.event(BoxEventKind.MADE, List.of(person), collo.spoken())));
        return itsCode;
    }
}
