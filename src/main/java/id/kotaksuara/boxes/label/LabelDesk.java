package id.kotaksuara.boxes.label;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.boxes.label.LabelPrints.LabelPrint;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints labels: remembers that somebody does, and lays them out in the order in which boxes are packed. */
@Service
class LabelDesk {

    private final LabelPrints prints;
    private final BoxRows rows;
    private final BoxDesk desk;
    private final OfficeClock clock;
    private final PlannedDepartures departures;
    private final OfficeQueue queue;

    LabelDesk(
            LabelPrints prints,
            BoxRows rows,
            BoxDesk desk,
            OfficeClock clock,
            PlannedDepartures departures,
            OfficeQueue queue) {
        this.queue = queue;
        this.prints = prints;
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
        this.departures = departures;
    }

    /** A label: the box and the code that a camera reads. */
    record Label(BoxRow box, QrCode qr) {}

    /** Remembers that all labels of a district are printed; answers the number of the printing. */
    @Transactional
    int print(OfficeKey office, String district, LabelPaper paper, String by) {
        int labels = rows.within(office, district).size();
        return keep(office, new LabelPrint(0, district, "", paper.name(), labels, clock.now(office.regency()), by));
    }

    /** The same of the label of one box, where the first was torn or lost. */
    @Transactional
    int print(OfficeKey office, BoxRow box, String by) {
        var print = new LabelPrint(
                0, box.place().districtCode(), box.code(), LabelPaper.PLAIN.name(), 1, clock.now(office.regency()), by);
        return keep(office, print);
    }

    private int keep(OfficeKey office, LabelPrint print) {
        queue.enter(office); // each printing gets a number of its own
        int number = prints.add(office, print);
        String said = "%d: %s, %d".formatted(number, print.region(), print.labels());
        desk.note(new BoxEvent(office, print.boxCode(), BoxEventKind.LABELLED, List.of(), "", said));
        return number;
    }

    /** The labels of a printing; their addresses begin with that of this installation. */
    @Transactional(readOnly = true)
    List<Label> labels(OfficeKey office, LabelPrint print, String site) {
        List<BoxRow> boxes = print.boxCode().isEmpty()
                ? inOrder(office, rows.within(office, print.region()))
                : List.of(rows.withCode(office, new BoxCode(print.boxCode())));
        return boxes.stream()
                .map(box -> new Label(box, QrCode.of(site + BoxCode.SHORT_ADDRESS + box.code())))
                .toList();
    }

    private List<BoxRow> inOrder(OfficeKey office, List<BoxRow> boxes) {
        List<String> villages = departures.villages(office);
        return boxes.stream()
                .sorted(comparingInt(box -> {
                    int turn = villages.indexOf(box.place().villageCode());
                    return turn < 0 ? Integer.MAX_VALUE : turn;
                }))
                .toList();
    }
}
