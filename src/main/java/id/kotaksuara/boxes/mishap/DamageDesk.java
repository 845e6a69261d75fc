package id.kotaksuara.boxes.mishap;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeKey;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks many boxes at once that were damaged where they stand: each is replaced, and its ballots count as damaged. */
@Service
class DamageDesk {

    /** How forms name the stores of the district committees; no warehouse has a code in small letters. */
    static final String PPK = "ppk";

    private final BoxRows rows;
    private final Replacing replacing;
    private final OfficeQueue queue;
    private final MinutesBook minutes;
    private final Journal journal;

    DamageDesk(BoxRows rows, Replacing replacing, OfficeQueue queue, MinutesBook minutes, Journal journal) {
        this.minutes = minutes;
        this.rows = rows;
        this.replacing = replacing;
        this.queue = queue;
        this.journal = journal;
    }

    /** The boxes that were meant, and whether they are marked. */
    record Marked(List<BoxRow> boxes, boolean done) {}

    /** Marks the boxes that are meant, where the person was told of just these; nobody else moves one meanwhile. */
    @Transactional
    public Marked mark(OfficeKey office, DamageForm form, DamageForm.Said said) {
        queue.enter(office);
        List<BoxRow> boxes = meant(office, form, said);
        boolean told = form.isSeen(boxes);
        if (told) {
            replace(office, boxes, said);
        }
        return new Marked(boxes, told);
    }

    /** The boxes of an office that are meant and stand in the store, those of whole stations and those that were scanned. */
    private List<BoxRow> meant(OfficeKey office, DamageForm form, DamageForm.Said said) {
        var boxes = new LinkedHashMap<String, BoxRow>();
        if (form.hasPlaces()) {
            rows.within(office, Typed.orEmpty(form.district())).stream()
                    .filter(box -> stands(box, said.store()) && form.means(box.place()))
                    .forEach(box -> boxes.put(box.code(), box));
        }
        for (String code : said.codes()) {
            BoxRow box = rows.scanned(office, code);
            if (!stands(box, said.store())) {
                throw new RuleBroken("damage.notThere", box.spoken());
            }
            boxes.put(box.code(), box);
        }
        if (boxes.isEmpty()) {
            throw new RuleBroken("damage.none");
        }
        return List.copyOf(boxes.values());
    }

    private static boolean stands(BoxRow box, String store) {
        return switch (box.state()) {
            case ARRIVED -> store.equals(PPK);
            case OPEN, FILLED, SEALED -> store.equals(box.warehouse());
            case WAITING, ON_ROAD, WITHDRAWN, REPLACED -> false;
        };
    }

    private void replace(OfficeKey office, List<BoxRow> boxes, DamageForm.Said said) {
        int number = minutes.next(office);
        String why = BoxMinutes.paper(office.regency(), number) + ": " + said.reason();
        var about = boxes.stream()
                .map(box -> new BoxMinutes.About(
                        box.code(),
                        replacing.replace(office, new BoxCode(box.code()), said.persons(), why),
                        null,
                        said.store().equals(PPK) ? box.place().districtCode() : said.store(),
                        ""))
                .toList();
        minutes.write(office, number, said.minuted(), about);
        journal.record(new Entry(
                "boxes:" + office.path(),
                office.regency(),
                "journal.boxes.damaged." + said.cause(),
                null,
                "%d: %s; %s".formatted(boxes.size(), said.reason(), String.join(", ", said.persons()))));
    }
}
