package id.kotaksuara.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.ClaimStatus;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoodsTodoTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);

    @Test
    void putsTheClaimFirstThatIsDueFirstAndForgetsThoseThatAreClosed() {
        var todo = GoodsTodo.of(
                List.of(),
                List.of(
                        claim(1, ClaimStatus.RAISED, null),
                        claim(2, ClaimStatus.REPLACED, TODAY.minusDays(9)),
                        claim(3, ClaimStatus.ANSWERED, TODAY),
                        claim(4, ClaimStatus.RAISED, TODAY.minusDays(1))),
                List.of(),
                TODAY);

        assertThat(todo.claims()).extracting(Claim::number).containsExactly(4, 3, 1);
        assertThat(todo.overdue()).isOne();
        assertThat(todo.any()).isTrue();
    }

    private static Claim claim(int number, ClaimStatus status, @Nullable LocalDate due) {
        var goods = GoodsLedger.goods(new OfficeKey("pilkada-2024", "63.03"), "INK", "");
        var what = new NewClaim(
                new NewClaim.Delivery("PT", "SJ"), NewClaim.Paper.receipt(1, 1), goods, ClaimKind.SHORT, 3, "");
        return new Claim(number, what, status, due, status == ClaimStatus.ANSWERED, 0);
    }
}
