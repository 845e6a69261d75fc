package id.kotaksuara.goods.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.claim.ClaimDesk.Due;
import id.kotaksuara.goods.claim.ClaimDesk.Said;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of claims when what a delivery differed by is counted, or turns out to have been another number: they follow
 * from what was counted alone, and never from the order in which it was.
 */
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
     * The receipt from which something follows.
     *
     * @param told whether the journal has it already
     */
    public record Because(String receipt, boolean told) {}

    /**
     * A lot that came for a claim.
     *
     * @param good its good pieces, as what would be too much of it if nothing were owed
     */
    public record Brought(int claim, NewClaim good) {}

    /**
     * What is owed because of one paper.
     *
     * @param lacks what it lacks by what was counted; kinds that are not told stay as they are
     * @param brought all that came for it, the oldest first
     */
    public record Owed(NewClaim.Paper paper, List<NewClaim> lacks, List<Brought> brought) {
        public Owed {
            lacks = List.copyOf(lacks);
            brought = List.copyOf(brought);
        }
    }

    /** What was too much of a lot, or not ours, is of so many pieces; what was handed on was too much. */
    public void differs(OfficeKey office, NewClaim difference, Because because) {
        queue.enter(office);
        raise(office, difference);
        same(office, difference).ifPresent(claim -> {
            int gone = handedOn(office, claim);
            stands(office, claim, new Stand(Math.max(difference.quantity(), gone), 0, gone), because);
        });
    }

    /** So much is lacking, and so much came for it; what nobody owed is too much of the lots that came last. */
    public void owed(OfficeKey office, Owed owed, Because because) {
        queue.enter(office);
        owed.lacks().forEach(difference -> raise(office, difference));
        var before = claims.lackingIn(office, owed.paper());
        var now = before.stream().map(claim -> lacking(claim, owed.lacks())).toList();
        var covered = Covered.of(
                now, owed.brought().stream().collect(groupingBy(Brought::claim, summingInt(lot -> kept(office, lot)))));
        for (int i = 0; i < now.size(); i++) {
            int came = covered.pieces().get(now.get(i).number());
            stands(office, before.get(i), new Stand(now.get(i).what().quantity(), came, came), because);
        }
        tooMany(office, owed.brought(), covered.beyond(), because);
    }

    /**
     * All that something differed by, and whose delivery it is of: what was claimed of it from others is claimed no longer.
     *
     * @param found of one paper and one delivery, of every kind
     * @param brought all that came for what it lacked, the oldest first
     * @throws RuleBroken where others have sent something for it, or were sent something back
     */
    public void isOf(OfficeKey office, List<NewClaim> found, List<Brought> brought, Because because) {
        queue.enter(office);
        var one = found.get(0);
        var others = claims.of(office).stream()
                .filter(claim -> claim.what().paper().equals(one.paper())
                        && !claim.what().delivery().mayBe(one.delivery()))
                .toList();
        others.forEach(claim -> mustBeUnanswered(office, claim));
        var all = Stream.concat(others.stream().map(claim -> claim.what().of(0)), found.stream())
                .toList();
        owed(office, new Owed(one.paper(), lacking(all, true), brought), because);
        lacking(all, false).forEach(difference -> differs(office, difference, because));
    }

    private static List<NewClaim> lacking(List<NewClaim> all, boolean lacks) {
        return all.stream().filter(one -> one.kind().lacks() == lacks).toList();
    }

    private void mustBeUnanswered(OfficeKey office, Claim claim) {
        if (claim.replaced() > 0 || handedOn(office, claim) > 0) {
            throw new RuleBroken("goods.claim.goneOn", claim.paper(office.regency()));
        }
    }

    private void raise(OfficeKey office, NewClaim difference) {
        if (difference.quantity() > 0 && same(office, difference).isEmpty()) {
            desk.raise(office, difference);
        }
    }

    private Optional<Claim> same(OfficeKey office, NewClaim difference) {
        return claims.of(office).stream()
                .filter(claim -> claim.what().same(difference))
                .findFirst();
    }

    private static Claim lacking(Claim claim, List<NewClaim> lacks) {
        return lacks.stream()
                .filter(claim.what()::same)
                .findFirst()
                .map(difference -> claim.claiming(difference.quantity()))
                .orElse(claim);
    }

    private void tooMany(OfficeKey office, List<Brought> lots, int beyond, Because because) {
        int left = beyond;
        for (int i = lots.size() - 1; i >= 0; i--) {
            var lot = lots.get(i);
            int here = Math.min(left, kept(office, lot));
            differs(office, lot.good().of(gone(office, lot) + here), because);
            left -= here;
        }
    }

    /** Good pieces of a lot that have not been handed on. */
    private int kept(OfficeKey office, Brought lot) {
        return Math.max(0, lot.good().quantity() - gone(office, lot));
    }

    private int gone(OfficeKey office, Brought lot) {
        return same(office, lot.good()).map(claim -> handedOn(office, claim)).orElse(0);
    }

    private int handedOn(OfficeKey office, Claim claim) {
        return Math.toIntExact(handedOn.of(office, claim));
    }

    /** What is claimed, what came for it, and how much of it is done with. */
    private record Stand(int claimed, int came, int done) {}

    private void stands(OfficeKey office, Claim claim, Stand stand, Because because) {
        int before = claim.what().quantity();
        if (stand.claimed() != before || stand.came() != claim.replaced()) {
            var due = stand.claimed() > before ? desk.toAnswer(office) : Due.of(claim);
            Integer claimed = stand.claimed() == before ? null : stand.claimed();
            var said = new Said(
                    status(office, claim, stand), due, stand.came() - claim.replaced(), claimed, because.receipt());
            desk.restate(office, claim, said, because.told());
        }
    }

    /** What nobody owes any longer has ended; what becomes more is raised again, whatever was said of it before. */
    private ClaimStatus status(OfficeKey office, Claim claim, Stand stand) {
        if (stand.claimed() <= stand.done()) {
            return stand.came() > 0 ? ClaimStatus.REPLACED : ClaimStatus.SETTLED;
        }
        if (stand.claimed() > claim.what().quantity()) {
            return ClaimStatus.RAISED;
        }
        return claim.status() == ClaimStatus.REPLACED ? beforeItEnded(office, claim) : claim.status();
    }

    private ClaimStatus beforeItEnded(OfficeKey office, Claim claim) {
        var status = ClaimStatus.RAISED;
        int claimed = 0;
        for (ClaimStep step : claims.steps(office, claim.number())) {
            int now = step.claimed() == null ? claimed : step.claimed();
            if (now > claimed) {
                status = ClaimStatus.RAISED;
            } else if (step.status() != ClaimStatus.REPLACED && step.status() != ClaimStatus.SETTLED) {
                status = step.status();
            }
            claimed = now;
        }
        return status;
    }
}
