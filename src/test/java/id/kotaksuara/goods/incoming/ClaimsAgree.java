package id.kotaksuara.goods.incoming;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.ClaimStatus;
import id.kotaksuara.goods.claim.NewClaim.Paper;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether claims are what follows from closed receipts alone, in whatever order those were counted and put right. */
record ClaimsAgree(OfficeKey office, List<ReceiptFile> files, List<Claim> claims, JdbcClient jdbc) {

    private record Lot(Paper paper, ReceiptFile.CountedLine counted) {}

    void check() {
        var lots = files.stream()
                .filter(file -> !file.receipt().open())
                .flatMap(file -> file.counted().stream()
                        .map(lot -> new Lot(
                                Paper.receipt(
                                        file.receipt().number(), lot.line().line()),
                                lot)))
                .toList();
        lots.stream().filter(lot -> lot.counted().line().claim() == null).forEach(this::claimsWhatDiffers);
        claims.stream()
                .filter(ClaimsAgree::lacks)
                .collect(groupingBy(claim -> claim.what().paper()))
                .values()
                .forEach(owing -> owesWhatHasNotCome(owing, lots));
    }

    private void claimsWhatDiffers(Lot lot) {
        assertThat(claimed(lot, ClaimKind.SHORT))
                .as("short")
                .isEqualTo(lot.counted().missing());
        assertThat(claimed(lot, ClaimKind.DAMAGED))
                .as("damaged")
                .isEqualTo(lot.counted().found().damaged());
        assertThat(claimed(lot, ClaimKind.SURPLUS))
                .as("too many, or handed on as such")
                .isEqualTo(Math.max(lot.counted().surplus(), handedOn(lot)));
    }

    private void owesWhatHasNotCome(List<Claim> owing, List<Lot> lots) {
        var numbers = owing.stream().map(Claim::number).toList();
        var brought = lots.stream()
                .filter(lot -> lot.counted().line().claim() != null
                        && numbers.contains(lot.counted().line().claim()))
                .toList();
        int came = brought.stream()
                .mapToInt(lot -> Math.max(0, lot.counted().found().good() - handedOn(lot)))
                .sum();
        int owed = owing.stream().mapToInt(claim -> claim.what().quantity()).sum();
        int replaced = owing.stream().mapToInt(Claim::replaced).sum();
        assertThat(replaced).as("came and was owed").isEqualTo(Math.min(came, owed));
        assertThat(brought.stream()
                        .mapToInt(lot -> claimed(lot, ClaimKind.SURPLUS) - handedOn(lot))
                        .sum())
                .as("came and was not owed")
                .isEqualTo(came - replaced);
        owing.forEach(claim -> {
            int pieces = claim.what().quantity();
            assertThat(claim.replaced()).isBetween(0, pieces);
            assertThat(claim.status() == ClaimStatus.REPLACED)
                    .as("all has come")
                    .isEqualTo(pieces > 0 && claim.replaced() == pieces);
            assertThat(claim.outstanding()).isEqualTo(claim.open() ? pieces - claim.replaced() : 0);
        });
    }

    private static boolean lacks(Claim claim) {
        return claim.what().kind() == ClaimKind.SHORT || claim.what().kind() == ClaimKind.DAMAGED;
    }

    private int claimed(Lot lot, ClaimKind kind) {
        return of(lot, kind).map(claim -> claim.what().quantity()).orElse(0);
    }

    private Optional<Claim> of(Lot lot, ClaimKind kind) {
        return claims.stream()
                .filter(claim ->
                        claim.what().paper().equals(lot.paper()) && claim.what().kind() == kind)
                .findFirst();
    }

    private int handedOn(Lot lot) {
        return of(lot, ClaimKind.SURPLUS)
                .map(claim -> Objects.requireNonNull(jdbc.sql("select coalesce(sum(quantity), 0) from goods_entry"
                                + " where to_place = 'HANDED_ON' and regency_code = :regency and about = :paper")
                        .param("regency", office.regency())
                        .param("paper", claim.paper(office.regency()))
                        .query(Integer.class)
                        .single()))
                .orElse(0);
    }
}
