package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliveries are written down, counted in steps, corrected, closed; some of what comes replaces what was claimed. */
@TestComponent
public class ReceivingByChance implements ByChance {

    private final ReceivingDesk desk;
    private final LotDesk lots;
    private final GoodsReceipts receipts;
    private final Claims claims;
    private final JdbcClient jdbc;

    ReceivingByChance(ReceivingDesk desk, LotDesk lots, GoodsReceipts receipts, Claims claims, JdbcClient jdbc) {
        this.desk = desk;
        this.lots = lots;
        this.receipts = receipts;
        this.claims = claims;
        this.jdbc = jdbc;
    }

    @Override
    public void happens(Chance chance) {
        var files = receipts.of(chance.office());
        if (files.stream().noneMatch(file -> file.receipt().open()) || chance.oneIn(12)) {
            var paper = new GoodsReceipt.Note("SJ-" + files.size(), "PT Cetak", "", "");
            var arrived = LocalDate.of(2023, 12, 20);
            desk.begin(chance.office(), new GoodsReceipt(0, chance.warehouse(), paper, arrived, null));
        } else {
            inReceipt(chance, one(files, chance));
        }
    }

    /** Mostly one that is being counted. */
    private static ReceiptFile one(List<ReceiptFile> files, Chance chance) {
        var open = files.stream().filter(file -> file.receipt().open()).toList();
        return chance.one(chance.oneIn(8) ? files : open);
    }

    private void inReceipt(Chance chance, ReceiptFile file) {
        int number = file.receipt().number();
        int line = 1 + chance.below(file.lines().size() + 1);
        int most = file.complete() ? 10 : 6; // who sees that all is counted closes more often than not
        switch (file.lines().isEmpty() ? 0 : chance.below(most)) {
            case 0 -> lots.add(chance.office(), number, lot(chance));
            case 1, 2, 3 -> desk.count(chance.office(), number, line, found(chance));
            case 4 -> desk.withdraw(chance.office(), number, 1 + chance.below(4));
            case 5 -> lots.withdraw(chance.office(), number, line);
            case 6 -> putRight(chance, file);
            default -> desk.close(chance.office(), number, file.counts().size());
        }
    }

    private void putRight(Chance chance, ReceiptFile file) {
        if (chance.oneIn(3)) {
            replaces(chance, file);
        } else {
            correct(chance, file);
        }
    }

    /** Only now somebody says that a lot came for a claim. */
    private void replaces(Chance chance, ReceiptFile file) {
        var lot = chance.one(file.lines());
        int number = file.receipt().number();
        claims.of(chance.office()).stream()
                .filter(claim -> claim.outstanding() > 0
                        && claim.what().goods().equals(lot.goods())
                        && !Integer.valueOf(number).equals(claim.what().paper().receipt()))
                .findFirst()
                .ifPresent(claim -> lots.replaces(chance.office(), number, lot.line(), claim.number()));
    }

    private void correct(Chance chance, ReceiptFile file) {
        var right = new CountCorrectionForm.Said(
                found(chance),
                new LineCount.Correction(chance.below(3) * 500, LineCount.Sorted.NOTHING, "Siti", "Hasan"),
                chance.oneIn(2));
        desk.correct(chance.office(), file.receipt().number(), 1 + chance.below(4), (now, wrong) -> right);
    }

    private DeliveredLot lot(Chance chance) {
        Goods goods = chance.one(chance.goods());
        Integer replaces = claims.of(chance.office()).stream()
                .filter(claim -> claim.outstanding() > 0 && claim.what().goods().equals(goods) && chance.oneIn(2))
                .map(Claim::number)
                .findFirst()
                .orElse(null);
        return new DeliveredLot(0, goods, 1, chance.below(3) * 500, null, replaces);
    }

    private static Found found(Chance chance) {
        int foreign = chance.oneIn(3) ? chance.below(20) : 0;
        String owner = chance.one(List.of("Kabupaten Batang", "Kota Tegal"));
        return new Found(
                chance.below(600), chance.below(10), foreign, foreign > 0 ? owner : "", "Karton 3 dihitung dua kali");
    }

    /** By the tables alone: what was written down in closed receipts and not withdrawn, but for what is not ours. */
    @Override
    public long cameIn(Chance chance, Goods goods) {
        return counted(goods, "good + c.damaged");
    }

    private long counted(Goods goods, String what) {
        return jdbc.sql("""
                        select coalesce(sum(c.%s), 0) from goods_count c
                        join goods_receipt_line l using (election_code, regency_code, receipt, line)
                        join goods_receipt r on r.number = c.receipt and r.regency_code = c.regency_code
                        where r.closed_at is not null and l.contest_code = :contest and (c.withdraws is null or c.noted is not null)
                            and not exists (select from goods_count w where w.receipt = c.receipt and w.withdraws = c.step)\
                        """.formatted(what))
                .param("contest", goods.contestCode())
                .query(Long.class)
                .single();
    }

    @Override
    public void agrees(Chance chance) {
        var all = claims.of(chance.office());
        for (Goods goods : chance.goods()) {
            assertThat(noted(chance, goods, lot -> lot.line().noted() + lot.surplus() - lot.missing()))
                    .as("by the notes, and what differs from them")
                    .isEqualTo(cameIn(chance, goods));
            assertThat(all.stream()
                            .map(Claim::what)
                            .filter(what -> what.kind() == ClaimKind.FOREIGN
                                    && what.goods().equals(goods))
                            .mapToLong(what -> what.quantity())
                            .sum())
                    .as("not ours")
                    .isEqualTo(counted(goods, "foreign_good"));
        }
        new ClaimsAgree(chance.office(), receipts.of(chance.office()), all, jdbc).check();
    }

    private long noted(Chance chance, Goods goods, ToLongFunction<CountedLine> pieces) {
        return receipts.of(chance.office()).stream()
                .filter(file -> !file.receipt().open())
                .flatMap(file -> file.counted().stream())
                .filter(lot -> lot.line().goods().equals(goods))
                .mapToLong(pieces)
                .sum();
    }
}
