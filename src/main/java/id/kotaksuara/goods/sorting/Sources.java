package id.kotaksuara.goods.sorting;

import static java.util.Comparator.comparing;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.incoming.GoodsReceipts;
import id.kotaksuara.goods.incoming.GoodsReceipts.Delivered;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.sorting.SortingLot.Given;
import id.kotaksuara.region.OfficeKey;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deliveries by which ballots came in, and of which of them each lot is. */
@Component
class Sources {

    /** How forms say that nobody knows it. */
    static final String UNKNOWN = "unknown";

    private static final String LAST = """
            select s.lot, s.receipt, s.line, coalesce(s.sheets, l.sheets) sheets from sorting_lot_source s
            join sorting_lot l on (l.election_code, l.regency_code, l.number) = (s.election_code, s.regency_code, s.lot)
            where s.election_code = :election and s.regency_code = :regency
              and s.step = (select max(step) from sorting_lot_source m where m.election_code = s.election_code
                and m.regency_code = s.regency_code and m.lot = s.lot) %s order by s.lot, s.part""";

    private static final String SAID = "insert into sorting_lot_source (election_code, regency_code, lot, step, part,"
            + " receipt, line, sheets, actor, at) values (:election, :regency, :lot, :step, :part, :receipt, :line,"
            + " :sheets, :actor, :at)";

    private final OfficeSql sql;
    private final GoodsReceipts receipts;

    Sources(OfficeSql sql, GoodsReceipts receipts) {
        this.sql = sql;
        this.receipts = receipts;
    }

    /** A delivered lot, and how many of its good sheets no team has been given. */
    record Left(Delivered lot, int sheets) {

        public String choice() {
            return Sources.choice(lot);
        }

        private boolean holds(Given given) {
            return lot.goods().equals(given.goods()) && lot.warehouse().equals(given.warehouse());
        }
    }

    /** How forms name a delivered lot. */
    static String choice(Delivered lot) {
        return choice(lot.receipt(), lot.line());
    }

    private static String choice(int receipt, int line) {
        return receipt + "." + line;
    }

    /** By the number of the sorting lot. */
    Map<Integer, List<Delivered>> of(OfficeKey office) {
        var delivered = new HashMap<String, Delivered>();
        receipts.delivered(office).forEach(lot -> delivered.put(choice(lot), lot));
        var of = new HashMap<Integer, List<Delivered>>();
        sql.of(LAST.formatted(""), office).query(row -> {
            var lot = delivered.get(choice(row.getInt("receipt"), row.getInt("line")));
            of.computeIfAbsent(row.getInt("lot"), any -> new ArrayList<>()).add(lot);
        });
        return of;
    }

    /** Delivered lots of ballots of which so many sheets are left, the oldest first. */
    List<Left> left(OfficeKey office, int least) {
        return leftBut(office, null).stream()
                .filter(one -> one.sheets() >= least)
                .toList();
    }

    /** Those of which the sheets of a lot may be, but for the one that they are said to be of. */
    List<Left> otherThan(OfficeKey office, SortingLot lot) {
        var possible = possible(office, lot.given(), lot.number());
        return possible.stream()
                .filter(one ->
                        sheets(ofOneSupplier(possible, one)) >= lot.given().sheets()
                                && !lot.sources().equals(List.of(one.lot())))
                .toList();
    }

    /** Those that such sheets may be of, as if no team had been given one lot. */
    private List<Left> possible(OfficeKey office, Given given, @Nullable Integer butLot) {
        return leftBut(office, butLot).stream()
                .filter(one -> one.holds(given) && one.sheets() > 0)
                .toList();
    }

    /** The first, and the others of its supplier, the oldest first. */
    private static List<Left> ofOneSupplier(List<Left> possible, Left first) {
        String supplier = first.lot().by().supplier();
        return possible.stream()
                .filter(one -> one.lot().by().supplier().equals(supplier))
                .sorted(comparing(one -> one != first))
                .toList();
    }

    private static int sheets(List<Left> lots) {
        return lots.stream().mapToInt(Left::sheets).sum();
    }

    private List<Left> leftBut(OfficeKey office, @Nullable Integer butLot) {
        var given = given(office, butLot);
        return receipts.delivered(office).stream()
                .filter(lot -> lot.goods().material().ballots())
                .map(lot -> new Left(lot, lot.good() - given.getOrDefault(choice(lot), 0)))
                .toList();
    }

    private Map<String, Integer> given(OfficeKey office, @Nullable Integer butLot) {
        var given = new HashMap<String, Integer>();
        sql.of(
                        LAST.formatted("and s.lot is distinct from :but and not exists (select from"
                                + " sorting_lot_withdrawn w where (w.election_code,"
                                + " w.regency_code, w.lot) = (s.election_code, s.regency_code, s.lot))"),
                        office)
                .param("but", butLot, Types.INTEGER)
                .query(row -> {
                    given.merge(choice(row.getInt("receipt"), row.getInt("line")), row.getInt("sheets"), Integer::sum);
                });
        return given;
    }

    /** Sheets of a delivered lot that a team is given. */
    record Taken(Delivered lot, int sheets) {}

    /**
     * The delivered lots that are meant, none where nobody knows it. Where nothing is said and sheets of one supplier alone lie
     * there, they are of its deliveries, of the oldest first.
     *
     * @param there how many such sheets lay in the warehouse before they were given out
     */
    List<Taken> chosen(OfficeKey office, Given given, String said, int there) {
        var possible = possible(office, given, null);
        if (said.equals(UNKNOWN) || possible.isEmpty() && said.isEmpty()) {
            return List.of();
        }
        if (!said.isEmpty()) {
            return enough(given, List.of(named(possible, said)));
        }
        if (there < given.sheets()) {
            return List.of(); // refused, as fewer lie there
        }
        long suppliers = possible.stream()
                .map(one -> one.lot().by().supplier())
                .distinct()
                .count();
        if (suppliers > 1 || sheets(possible) < there) {
            throw new RuleBroken("goods.sorting.source.which");
        }
        return oldestFirst(possible, given.sheets());
    }

    private static List<Taken> oldestFirst(List<Left> possible, int sheets) {
        var taken = new ArrayList<Taken>();
        int rest = sheets;
        for (Left one : possible) {
            int some = Math.min(rest, one.sheets());
            if (some > 0) {
                taken.add(new Taken(one.lot(), some));
            }
            rest -= some;
        }
        return taken;
    }

    /** The one that somebody names; where it is not large enough, the others of its supplier too, the oldest first. */
    List<Taken> named(OfficeKey office, SortingLot lot, String said) {
        var possible = possible(office, lot.given(), lot.number());
        return enough(lot.given(), ofOneSupplier(possible, named(possible, said)));
    }

    private static Left named(List<Left> possible, String said) {
        return possible.stream()
                .filter(one -> one.choice().equals(said))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("goods.sorting.source.other"));
    }

    private static List<Taken> enough(Given given, List<Left> lots) {
        if (sheets(lots) < given.sheets()) {
            throw new RuleBroken("goods.sorting.source.left", sheets(lots), given.sheets());
        }
        return oldestFirst(lots, given.sheets());
    }

    void write(OfficeKey office, int lot, List<Taken> sources) {
        int step = sql.next(sql.of(
                        "select max(step) from sorting_lot_source where election_code = :election and regency_code = :regency"
                                + " and lot = :lot",
                        office)
                .param("lot", lot));
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            sql.signed(SAID, office)
                    .param("lot", lot)
                    .param("step", step)
                    .param("part", i + 1)
                    .param("receipt", source.lot().receipt())
                    .param("line", source.lot().line())
                    .param("sheets", source.sheets())
                    .update();
        }
    }
}
