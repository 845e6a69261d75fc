package id.kotaksuara.goods.incoming;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.claim.Recounted;
import id.kotaksuara.goods.claim.Recounted.Because;
import id.kotaksuara.goods.claim.Recounted.Brought;
import id.kotaksuara.goods.claim.Recounted.Owed;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.LineCount.Sorted;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.LoosePieces;
import id.kotaksuara.region.OfficeKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a receipt is closed, and when a lot of it is put right: its goods come in, differences become claims,
 * and replacements close them. A closed receipt is put right from nothing.
 */
@Component
public class BringingIn {

    private final GoodsLedger ledger;
    private final LoosePieces loose;
    private final GoodsReceipts receipts;
    private final Claims claims;
    private final Recounted recounted;

    BringingIn(GoodsLedger ledger, LoosePieces loose, GoodsReceipts receipts, Claims claims, Recounted recounted) {
        this.ledger = ledger;
        this.loose = loose;
        this.receipts = receipts;
        this.claims = claims;
        this.recounted = recounted;
    }

    void bring(OfficeKey office, ReceiptFile file) {
        for (CountedLine lot : file.counted()) {
            follow(office, file, new CountedLine(lot.line(), Found.NOTHING, Sorted.NOTHING, List.of()), lot);
        }
    }

    void correct(OfficeKey office, ReceiptFile before, ReceiptFile now, int line) {
        follow(office, now, before.lot(line), now.lot(line));
    }

    private void follow(OfficeKey office, ReceiptFile file, CountedLine was, CountedLine is) {
        int lost = is.sorted().missing() - was.sorted().missing();
        int broken = is.sorted().damaged() - was.sorted().damaged();
        notLost(office, file, is, lost);
        damaged(office, file, is, is.found().damaged() - was.found().damaged() - broken);
        good(office, file, is, is.found().good() - was.found().good() + lost + broken);
        var because = new Because(paper(office, file), false);
        Integer replaces = is.line().claim();
        if (replaces == null) {
            owed(office, paper(file, is), lacks(file, is), because);
            recounted.differs(office, claim(file, is, ClaimKind.SURPLUS, is.surplus()), because);
        } else {
            owed(office, claims.numbered(office, replaces).what().paper(), List.of(), because);
        }
        foreign(office, file, was, is);
    }

    /** What follows for a claim when a lot of a closed receipt, or what came for that lot, turns out to have come for it. */
    void cameFor(OfficeKey office, int claim, ReceiptFile file) {
        var because = new Because(paper(office, file), true);
        owed(office, claims.numbered(office, claim).what().paper(), List.of(), because);
    }

    private void owed(OfficeKey office, NewClaim.Paper paper, List<NewClaim> lacks, Because because) {
        recounted.owed(office, new Owed(paper, lacks, brought(office, paper)), because);
    }

    /** All that closed receipts brought for what a paper lacked, the oldest first. */
    @Transactional(readOnly = true)
    public List<Brought> brought(OfficeKey office, NewClaim.Paper paper) {
        var numbers =
                claims.lackingIn(office, paper).stream().map(Claim::number).toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        return receipts.of(office).stream()
                .filter(file -> !file.receipt().open())
                .sorted(comparingInt(file -> file.receipt().number()))
                .flatMap(file -> file.counted().stream().flatMap(lot -> brought(file, lot)))
                .filter(lot -> numbers.contains(lot.claim()))
                .toList();
    }

    private static Stream<Brought> brought(ReceiptFile file, CountedLine lot) {
        return Stream.ofNullable(lot.line().claim())
                .map(number -> new Brought(
                        number, claim(file, lot, ClaimKind.SURPLUS, lot.found().good())));
    }

    private static List<NewClaim> lacks(ReceiptFile file, CountedLine lot) {
        return List.of(
                claim(
                        file,
                        lot,
                        ClaimKind.SHORT,
                        Math.max(0, lot.missing() - lot.sorted().missing())),
                claim(
                        file,
                        lot,
                        ClaimKind.DAMAGED,
                        Math.max(0, lot.found().damaged() - lot.sorted().damaged())));
    }

    private void foreign(OfficeKey office, ReceiptFile file, CountedLine was, CountedLine is) {
        var because = new Because(paper(office, file), false);
        Map<String, Integer> owners = new LinkedHashMap<>();
        was.foreign().keySet().forEach(owner -> owners.put(owner, 0));
        owners.putAll(is.foreign());
        owners.forEach((owner, pieces) -> recounted.differs(
                office, claim(file, is, ClaimKind.FOREIGN, pieces).meantFor(owner), because));
    }

    private void good(OfficeKey office, ReceiptFile file, CountedLine lot, int more) {
        String warehouse = file.receipt().warehouse();
        if (more < 0) {
            var gone = new LoosePieces.Wanted(lot.line().goods(), warehouse, null, -more);
            loose.take(office, gone, paper(office, file));
        } else {
            post(office, file, new GoodsMove(lot.line().goods(), warehouse, null, GoodsPlace.STORE, more));
        }
    }

    /** What sorting missed, and had never come. */
    private void notLost(OfficeKey office, ReceiptFile file, CountedLine lot, int more) {
        var from = more < 0 ? null : GoodsPlace.LOST;
        var to = more < 0 ? GoodsPlace.LOST : null;
        post(office, file, new GoodsMove(lot.line().goods(), file.receipt().warehouse(), from, to, Math.abs(more)));
    }

    private void damaged(OfficeKey office, ReceiptFile file, CountedLine lot, int more) {
        var from = more < 0 ? GoodsPlace.DAMAGED : null;
        var to = more < 0 ? null : GoodsPlace.DAMAGED;
        post(office, file, new GoodsMove(lot.line().goods(), file.receipt().warehouse(), from, to, Math.abs(more)));
    }

    private void post(OfficeKey office, ReceiptFile file, GoodsMove move) {
        ledger.post(office, move, paper(office, file));
    }

    private static NewClaim claim(ReceiptFile file, CountedLine lot, ClaimKind kind, int pieces) {
        var note = file.receipt().note();
        var delivery = new NewClaim.Delivery(note.supplier(), note.number());
        return new NewClaim(delivery, paper(file, lot), lot.line().goods(), kind, pieces, "");
    }

    private static NewClaim.Paper paper(ReceiptFile file, CountedLine lot) {
        return NewClaim.Paper.receipt(file.receipt().number(), lot.line().line());
    }

    private static String paper(OfficeKey office, ReceiptFile file) {
        return file.receipt().paper(office.regency());
    }
}
