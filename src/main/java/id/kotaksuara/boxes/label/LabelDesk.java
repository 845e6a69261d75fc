package id.kotaksuara.boxes.label;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.boxes.collo.ColloRows;
import id.kotaksuara.boxes.collo.ColloWords;
import id.kotaksuara.boxes.label.LabelPrints.LabelPrint;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints labels: remembers that somebody does, and lays them out in the order in which boxes are packed. */
@Service
class LabelDesk {

    private final LabelPrints prints;
    private final BoxRows rows;
    private final ColloRows colli;
    private final ColloWords words;
    private final BoxDesk desk;
    private final OfficeClock clock;
    private final PlannedDepartures departures;
    private final OfficeQueue queue;

    LabelDesk(
            LabelPrints prints,
            BoxRows rows,
            ColloRows colli,
            ColloWords words,
            BoxDesk desk,
            OfficeClock clock,
            PlannedDepartures departures,
            OfficeQueue queue) {
        this.queue = queue;
        this.prints = prints;
        this.rows = rows;
        this.colli = colli;
        this.words = words;
        this.desk = desk;
        this.clock = clock;
        this.departures = departures;
    }

    /** All labels of a district or of the regency, those of its boxes or those of its colli. */
    record Sheets(String region, boolean colli, LabelPaper paper) {}

    /** Remembers that these are printed; answers the number of the printing. */
    @Transactional
    int print(OfficeKey office, Sheets sheets, String by) {
        int labels = sheets.colli()
                ? colli.within(office, sheets.region()).size()
                : rows.within(office, sheets.region()).size();
        if (labels == 0) {
            throw new RuleBroken(sheets.colli() ? "box.label.no_colli" : "box.label.no_boxes");
        }
        var at = clock.now(office.regency());
        String paper = sheets.paper().name();
        return keep(office, new LabelPrint(0, sheets.region(), "", sheets.colli(), paper, labels, at, by));
    }

    /** The same of the label of one box, where the first was torn or lost. */
    @Transactional
    int print(OfficeKey office, BoxRow box, String by) {
        mustBeUsed(box.state().live());
        return keepOne(office, box.place(), box.code(), by);
    }

    /** The same of one collo. */
    @Transactional
    int print(OfficeKey office, ColloRow collo, String by) {
        mustBeUsed(collo.state().live());
        return keepOne(office, collo.place(), collo.code(), by);
    }

    /** The same labels once more, on the same sheets. */
    @Transactional
    int again(OfficeKey office, LabelPrint print, String by) {
        if (print.boxCode().isEmpty()) {
            return print(office, new Sheets(print.region(), print.colli(), LabelPaper.named(print.paper())), by);
        }
        var code = new BoxCode(print.boxCode());
        return print.colli()
                ? print(office, colli.withCode(office, code), by)
                : print(office, rows.withCode(office, code), by);
    }

    private static void mustBeUsed(boolean live) {
        if (!live) {
            throw new RuleBroken("box.label.gone");
        }
    }

    private int keepOne(OfficeKey office, BoxRow.Place place, String code, String by) {
        boolean ofCollo = rows.find(new BoxCode(code)).isEmpty();
        var at = clock.now(office.regency());
        String paper = LabelPaper.PLAIN.name();
        return keep(office, new LabelPrint(0, place.districtCode(), code, ofCollo, paper, 1, at, by));
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
        return print.colli() ? ofColli(office, print, site) : ofBoxes(office, print, site);
    }

    private List<Label> ofBoxes(OfficeKey office, LabelPrint print, String site) {
        List<BoxRow> boxes = print.boxCode().isEmpty()
                ? inOrder(office, rows.within(office, print.region()), box -> box.place()
                        .villageCode())
                : List.of(rows.withCode(office, new BoxCode(print.boxCode())));
        return boxes.stream().map(box -> Label.of(box, site)).toList();
    }

    private List<Label> ofColli(OfficeKey office, LabelPrint print, String site) {
        List<ColloRow> some = print.boxCode().isEmpty()
                ? inOrder(office, colli.within(office, print.region()), LabelDesk::travelsWith)
                : List.of(colli.withCode(office, new BoxCode(print.boxCode())));
        return some.stream()
                .map(collo -> new Label(
                        words.name(collo),
                        words.holder(collo),
                        Label.places(collo.place()),
                        collo.spoken(),
                        Label.address(site, collo.code())))
                .toList();
    }

    private static String travelsWith(ColloRow collo) {
        return collo.with().replaceFirst("/.*", "");
    }

    private <T> List<T> inOrder(OfficeKey office, List<T> all, Function<T, String> village) {
        var turns = new HashMap<String, Integer>();
        departures.villages(office).forEach(code -> turns.putIfAbsent(code, turns.size()));
        return all.stream()
                .sorted(comparingInt(one -> turns.getOrDefault(village.apply(one), Integer.MAX_VALUE)))
                .toList();
    }
}
