package id.kotaksuara.goods.incoming;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.incoming.LineCount.Correction;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.LineCount.Signed;
import id.kotaksuara.goods.incoming.LineCount.Sorted;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of goods of each office. */
@Component
@Transactional(readOnly = true)
public class GoodsReceipts {

    private static final String OFFICE = " where election_code = :election and regency_code = :regency ";

    private final OfficeSql sql;

    GoodsReceipts(OfficeSql sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<ReceiptFile> of(OfficeKey office) {
        Map<Integer, List<DeliveredLot>> lines = lines(office);
        Map<Integer, List<LineCount>> counts = counts(office);
        return sql
                .of("select * from goods_receipt" + OFFICE + "order by number desc", office)
                .query((row, at) -> receipt(row))
                .list()
                .stream()
                .map(receipt -> new ReceiptFile(
                        receipt,
                        lines.getOrDefault(receipt.number(), List.of()),
                        counts.getOrDefault(receipt.number(), List.of())))
                .toList();
    }

    void mustHave(OfficeKey office, int number) {
        sql.of("select number from goods_receipt" + OFFICE + "and number = :number", office)
                .param("number", number)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("goods-receipt", number));
    }

    ReceiptFile numbered(OfficeKey office, int number) {
        return of(office).stream()
                .filter(file -> file.receipt().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("goods-receipt", number));
    }

    /**
     * A lot that a closed receipt brought.
     *
     * @param good its good pieces, as they are counted now, with those of which sorting has found that they were none
     * @param same how many pieces its counts lack, or call damaged, that sorting had found before, by the kind of the claim
     */
    public record Delivered(
            int receipt,
            int line,
            Goods goods,
            String warehouse,
            NewClaim.Delivery by,
            int good,
            Map<ClaimKind, Integer> same) {

        public Delivered {
            same = Map.copyOf(same);
        }

        /** How papers name its receipt. */
        public String paper(String regency) {
            return GoodsReceipt.paper(regency, receipt);
        }
    }

    /** Knows what those who work on with a delivered lot found of it. */
    public interface FoundLater {

        /**
         * Pieces that sorting found missing or damaged and no other lot's count has called the same, by the kind of the claim;
         * with those of sheets of which nobody has said yet whose delivery they are.
         */
        Map<ClaimKind, Integer> of(OfficeKey office, int receipt, int line);
    }

    /** Every lot that closed receipts brought, the oldest first. */
    public List<Delivered> delivered(OfficeKey office) {
        return of(office).stream()
                .filter(file -> !file.receipt().open() && !file.receipt().withdrawn())
                .sorted(comparingInt(file -> file.receipt().number()))
                .flatMap(GoodsReceipts::delivered)
                .toList();
    }

    private static Stream<Delivered> delivered(ReceiptFile file) {
        var receipt = file.receipt();
        var by = new NewClaim.Delivery(receipt.note().supplier(), receipt.note().number());
        return file.counted().stream()
                .map(lot -> new Delivered(
                        receipt.number(),
                        lot.line().line(),
                        lot.line().goods(),
                        receipt.warehouse(),
                        by,
                        lot.found().good()
                                + lot.sorted().missing()
                                + lot.sorted().damaged(),
                        lot.sorted().byKind()));
    }

    private static GoodsReceipt receipt(ResultSet row) throws SQLException {
        var note = new GoodsReceipt.Note(
                row.getString("note_number"),
                row.getString("supplier"),
                row.getString("vehicle"),
                row.getString("driver"));
        String by = row.getString("closed_by");
        return new GoodsReceipt(
                row.getInt("number"),
                Objects.requireNonNullElse(row.getString("warehouse_code"), ""),
                note,
                row.getObject("arrived", LocalDate.class),
                by == null
                        ? null
                        : new GoodsReceipt.Closed(by, instant(row, "closed_at"), row.getBoolean("withdrawn")));
    }

    private Map<Integer, List<DeliveredLot>> lines(OfficeKey office) {
        return byReceipt(
                "select * from goods_receipt_line" + OFFICE + "and withdrawn_by is null order by line",
                office,
                (row, at) -> new DeliveredLot(
                        row.getInt("line"),
                        GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                        row.getInt("cartons"),
                        row.getInt("noted"),
                        row.getString("order_code"),
                        row.getObject("claim", Integer.class)));
    }

    private Map<Integer, List<LineCount>> counts(OfficeKey office) {
        return byReceipt(
                "select * from goods_count" + OFFICE + "order by step",
                office,
                (row, at) -> new LineCount(
                        row.getInt("step"),
                        row.getInt("line"),
                        new Found(
                                row.getInt("good"),
                                row.getInt("damaged"),
                                row.getInt("foreign_good"),
                                row.getString("meant_for"),
                                row.getString("remark")),
                        row.getObject("withdraws", Integer.class),
                        correction(row),
                        new Signed(row.getString("actor"), instant(row, "at"))));
    }

    private static @Nullable Correction correction(ResultSet row) throws SQLException {
        Integer noted = row.getObject("noted", Integer.class);
        return noted == null
                ? null
                : new Correction(
                        noted,
                        new Sorted(row.getInt("sorted_missing"), row.getInt("sorted_damaged")),
                        row.getString("first_person"),
                        row.getString("second_person"));
    }

    private <T> Map<Integer, List<T>> byReceipt(String statement, OfficeKey office, RowMapper<T> reading) {
        record Of<T>(int receipt, T what) {}
        return sql
                .of(statement, office)
                .query((row, at) -> new Of<>(row.getInt("receipt"), reading.mapRow(row, at)))
                .list()
                .stream()
                .collect(groupingBy(Of::receipt, mapping(Of::what, toList())));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
