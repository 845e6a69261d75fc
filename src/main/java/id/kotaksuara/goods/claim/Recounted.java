package id.kotaksuara.goods.claim;

import static java.util.function.Predicate.not;

import id.kotaksuara.goods.claim.ClaimDesk.Due;
import id.kotaksuara.goods.claim.ClaimDesk.Said;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of claims when what a delivery differed by is counted, or turns out to have been another number. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recounted {

    private final ClaimDesk desk;
    private final Claims claims;
    private final HandedOn handedOn;
    private final OfficeQueue queue;

    Recounted(ClaimDesk desk, Claims claims, HandedOn handedOn, OfficeQueue queue) {
        this.desk = desk;
        this.claims = claims;
        this.handedOn = handedOn;
        this.queue = queue;
    }

    /**
     * A difference is of so many pieces: it is claimed, or what is claimed because of it becomes that many.
     *
     * @return pieces that have come for the claim though they were not owed
     */
    public int differs(OfficeKey office, NewClaim difference, String receipt) {
        queue.enter(office);
        var before = claims.of(office).stream()
                .filter(claim -> claim.what().same(difference))
                .findFirst();
        if (before.isEmpty() && difference.quantity() > 0) {
            desk.raise(office, difference);
        }
        before.ifPresent(claim -> restate(office, claim, difference.quantity(), receipt));
        return Math.max(0, before.map(Claim::replaced).orElse(0) - difference.quantity());
    }

    private void restate(OfficeKey office, Claim claim, int pieces, String receipt) {
        int done = claim.replaced() + Math.toIntExact(handedOn.of(office, claim));
        int claimed = Math.max(pieces, done);
        if (claimed != claim.what().quantity()) {
            var status = status(claim, claimed, done);
            var due = status.open() && !claim.open() ? desk.toAnswer(office) : Due.of(claim);
            desk.say(office, claim.number(), new Said(status, due, 0, claimed, receipt));
        }
    }

    /** What nobody owes any longer has ended; what had ended and becomes more is raised again. */
    private static ClaimStatus status(Claim claim, int claimed, int done) {
        if (claimed == 0 || claimed == done) {
            return claim.replaced() > 0 ? ClaimStatus.REPLACED : ClaimStatus.SETTLED;
        }
        boolean ended = claim.status() == ClaimStatus.REPLACED || claim.status() == ClaimStatus.SETTLED;
        return ended && claimed > claim.what().quantity() ? ClaimStatus.RAISED : claim.status();
    }

    /** So many more good pieces had come for a claim than a receipt said, or fewer. */
    public void came(OfficeKey office, int number, int more, Replacement receipt) {
        queue.enter(office);
        var claim = claims.numbered(office, number);
        if (more > 0) {
            desk.replaced(office, number, more, receipt.paper());
        } else {
            int credited = claims.steps(office, number).stream()
                    .filter(step -> step.note().equals(receipt.paper()))
                    .mapToInt(ClaimStep::replaced)
                    .sum();
            int beyond = Math.max(0, receipt.counted() - credited);
            takeBack(office, claim, Math.min(credited, -more - beyond), receipt.paper());
        }
    }

    /** The receipt of a replacement, and the good pieces by which it stood before. */
    public record Replacement(String paper, int counted) {}

    private void takeBack(OfficeKey office, Claim claim, int pieces, String receipt) {
        if (pieces > 0) {
            var status = claim.status() == ClaimStatus.REPLACED ? before(office, claim) : claim.status();
            desk.say(office, claim.number(), new Said(status, Due.of(claim), -pieces, receipt));
        }
    }

    /** How far the claim was before all had come. */
    private ClaimStatus before(OfficeKey office, Claim claim) {
        return claims.steps(office, claim.number()).stream()
                .map(ClaimStep::status)
                .filter(not(ClaimStatus.REPLACED::equals))
                .reduce(ClaimStatus.RAISED, (earlier, later) -> later);
    }
}
