package id.kotaksuara.goods.sorting;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.sorting.SortingLot.Given;
import id.kotaksuara.region.OfficeKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes ballots back from teams; a lot closes only when every sheet of it is accounted for. */
@Component
@Transactional
class SortingDesk {

    private static final String COUNTED =
            "insert into sorting_count (election_code, regency_code, lot, step, good, torn, ink, misprint, wrong_area,"
                    + " cut, counter, closes, actor, at) values (:election, :regency, :lot, :step, :good, :torn, :ink,"
                    + " :misprint, :wrong_area, :cut, :counter, :closes, :actor, :at)";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final SortingLots lots;
    private final GoodsLedger ledger;
    private final FoundInLots found;
    private final Samples samples;
    private final RandomGenerator chance = new SecureRandom();
    private final Journal journal;

    SortingDesk(
            OfficeSql sql,
            OfficeQueue queue,
            SortingLots lots,
            GoodsLedger ledger,
            FoundInLots found,
            Samples samples,
            Journal journal) {
        this.samples = samples;
        this.found = found;
        this.sql = sql;
        this.queue = queue;
        this.lots = lots;
        this.ledger = ledger;
        this.journal = journal;
    }

    /**
     * Writes down what came back. Where it accounts for every sheet, a bundle is drawn for somebody else to count; where it
     * does not, the second count closes the lot.
     *
     * @param inABundle good sheets tied together
     */
    void count(OfficeKey office, int number, SheetCount count, int inABundle) {
        queue.enter(office);
        var lot = uncounted(office, number, count.counter());
        if (lot.sampled()) {
            throw new RuleBroken("goods.sorting.sampled", number);
        }
        boolean complete = count.sheets() == lot.given().sheets();
        if (complete && !lot.differs() && count.good() > 0) {
            draw(office, lot, count, inABundle);
            return;
        }
        boolean closes = lot.differs() || complete;
        keep(office, lot, count, closes);
        if (closes) {
            close(office, lot, count, count.counter());
        }
        record(
                office,
                closes ? "closed" : "differs",
                "SL-%d; %s: %d".formatted(number, count.counter(), count.sheets()));
    }

    private void draw(OfficeKey office, SortingLot lot, SheetCount count, int inABundle) {
        keep(office, lot, count, false);
        samples.keep(office, lot.number(), Sample.drawn(count.good(), inABundle, chance));
        record(office, "sampled", "SL-%d; %s: %d".formatted(lot.number(), count.counter(), count.sheets()));
    }

    /** Writes down what somebody else counted of the drawn bundle; where that differs, all of the lot is counted again. */
    void sample(OfficeKey office, int number, SampleForm.Counted counted) {
        queue.enter(office);
        var lot = uncounted(office, number, counted.counter());
        Sample drawn = lot.sample();
        SheetCount first = lot.last();
        if (!lot.sampled() || drawn == null || first == null) {
            throw new RuleBroken("goods.sorting.notSampled", number);
        }
        samples.count(office, number, counted);
        boolean agrees = counted.sheets() == drawn.expected();
        if (agrees) {
            close(office, lot, first, first.counter() + ", " + counted.counter());
        }
        record(
                office,
                agrees ? "closed" : "differs",
                "SL-%d; %s: %d".formatted(number, counted.counter(), counted.sheets()));
    }

    private SortingLot uncounted(OfficeKey office, int number, String counter) {
        var lot = lots.numbered(office, number);
        if (!lot.out()) {
            throw new RuleBroken("goods.sorting.closed", number);
        }
        if (lot.isCountedBy(counter)) {
            throw new RuleBroken("goods.sorting.samePerson", counter);
        }
        return lot;
    }

    private void close(OfficeKey office, SortingLot lot, SheetCount count, String counters) {
        String about = lot.paper(office.regency()) + "; " + counters;
        parts(lot.given(), count).forEach(part -> move(office, lot.given(), part, about));
        found.claim(office, lots.numbered(office, lot.number()));
    }

    private void keep(OfficeKey office, SortingLot lot, SheetCount count, boolean closes) {
        var said = sql.signed(COUNTED, office)
                .param("lot", lot.number())
                .param("step", lot.steps().size() + 1)
                .param("good", count.good())
                .param("counter", count.counter())
                .param("closes", closes);
        count.byReason().forEach((reason, sheets) -> said.param(reason.column(), sheets));
        said.update();
    }

    /** Sheets that go one way. */
    record Part(@Nullable GoodsPlace from, GoodsPlace to, int sheets) {}

    /** What is too much comes in first, so that everything counted is there to be moved. */
    private static List<Part> parts(Given given, SheetCount count) {
        return List.of(
                new Part(null, GoodsPlace.SORTING, Math.max(0, count.sheets() - given.sheets())),
                new Part(GoodsPlace.SORTING, GoodsPlace.SORTED, count.good()),
                new Part(GoodsPlace.SORTING, GoodsPlace.DAMAGED, count.damagedSheets()),
                new Part(GoodsPlace.SORTING, GoodsPlace.LOST, Math.max(0, given.sheets() - count.sheets())));
    }

    void record(OfficeKey office, String action, String what) {
        journal.record(
                new Entry("goods:" + office.path(), office.regency(), "journal.goods.sorting." + action, null, what));
    }

    void move(OfficeKey office, Given given, Part part, String about) {
        var move = new GoodsMove(given.goods(), given.warehouse(), part.from(), part.to(), part.sheets());
        ledger.post(office, move, about);
    }
}
