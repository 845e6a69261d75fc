package id.kotaksuara.goods.claim;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises claims and takes them on, step by step; nothing said of a claim is ever changed. */
@Component
@Transactional
public class ClaimDesk {

    /** By when an answer is expected until somebody says another day. */
    private static final int DAYS_TO_ANSWER = 7;

    private static final String RAISED =
            "insert into goods_claim (election_code, regency_code, number, receipt, line, lot, supplier, note_number,"
                    + " material, contest_code, kind, quantity, meant_for) values (:election, :regency, :number,"
                    + " :receipt, :line, :lot, :supplier, :note, :material, :contest, :kind, :quantity, :meantFor)";

    private static final String LAST_STEP = "select max(step) from goods_claim_step where election_code = :election"
            + " and regency_code = :regency and claim = :claim";

    private static final String SAID = "insert into goods_claim_step (election_code, regency_code, claim, step, status,"
            + " due, promised, replaced, claimed, note, actor, at) values (:election, :regency, :claim, :step, :status,"
            + " :due, :promised, :replaced, :claimed, :note, :actor, :at)";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final OfficeClock clock;
    private final Claims claims;
    private final HandedOn handedOn;
    private final Journal journal;

    ClaimDesk(OfficeSql sql, OfficeQueue queue, OfficeClock clock, Claims claims, HandedOn handedOn, Journal journal) {
        this.sql = sql;
        this.queue = queue;
        this.clock = clock;
        this.claims = claims;
        this.handedOn = handedOn;
        this.journal = journal;
    }

    /**
     * A step that somebody takes a claim on by.
     *
     * @param replaced pieces that came with it, fewer than none where too many had been written down
     * @param claimed how many are claimed from now on, null where that stays
     */
    record Said(
            ClaimStatus status,
            Due due,
            int replaced,
            @Nullable Integer claimed,
            String note) {

        Said(ClaimStatus status, Due due, int replaced, String note) {
            this(status, due, replaced, null, note);
        }

        /** How the journal calls it where it follows from what was counted. */
        private String restating() {
            if (claimed != null || replaced < 0) {
                return "RESTATED";
            }
            return status == ClaimStatus.REPLACED ? status.name() : "CAME";
        }
    }

    /** By when a claim is to be answered or replaced, and whether somebody has said that day. */
    record Due(@Nullable LocalDate day, boolean said) {

        static Due of(Claim claim) {
            return new Due(claim.due(), claim.said());
        }
    }

    public void raise(OfficeKey office, NewClaim claim) {
        queue.enter(office);
        int number = sql.next(sql.of(
                "select max(number) from goods_claim where election_code = :election and regency_code = :regency",
                office));
        keep(office, claim, number);
        say(office, number, new Said(ClaimStatus.RAISED, toAnswer(office), 0, ""));
    }

    Due toAnswer(OfficeKey office) {
        return new Due(clock.today(office.regency()).plusDays(DAYS_TO_ANSWER), false);
    }

    private void keep(OfficeKey office, NewClaim claim, int number) {
        sql.of(RAISED, office)
                .param("number", number)
                .param("receipt", claim.paper().receipt(), Types.INTEGER)
                .param("line", claim.paper().line(), Types.INTEGER)
                .param("lot", claim.paper().lot(), Types.INTEGER)
                .param("supplier", claim.delivery().supplier())
                .param("note", claim.delivery().note())
                .param("material", claim.goods().material().name())
                .param("contest", claim.goods().contestCode())
                .param("kind", claim.kind().name())
                .param("quantity", claim.quantity())
                .param("meantFor", claim.meantFor())
                .update();
    }

    /**
     * What people say of a claim.
     *
     * @param handedOn pieces of what was too much that are in the warehouse no longer
     */
    void take(OfficeKey office, int number, Said said, int handedOn) {
        queue.enter(office);
        var claim = claims.numbered(office, number);
        if (said.status() == ClaimStatus.REPLACED
                || !said.status().mayFollow(claim.status(), claim.what().kind())) {
            throw new RuleBroken("goods.claim.order", claim.paper(office.regency()));
        }
        if (handedOn > 0 && handedOn > claim.what().quantity() - this.handedOn.of(office, claim)) {
            throw new RuleBroken("goods.claim.order", claim.paper(office.regency()));
        }
        if (handedOn > 0) {
            this.handedOn.write(office, claim, handedOn);
        }
        say(office, number, said);
    }

    /**
     * What a lot lacked that came for a claim is owed under that claim alone: its own claims end, and what has come for them
     * has come for that one. The journal is the caller's to write.
     *
     * @return its own claims
     * @throws RuleBroken where nothing is to come for the claim any longer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Claim> cameFor(OfficeKey office, int number, NewClaim.Paper lot, String receipt) {
        queue.enter(office);
        var claim = claims.numbered(office, number);
        if (claim.outstanding() == 0) {
            throw new RuleBroken("goods.claim.order", claim.paper(office.regency()));
        }
        var own = claims.lackingIn(office, lot);
        String words = claim.paper(office.regency()) + "; " + receipt;
        own.stream()
                .filter(each -> each.open() || each.replaced() > 0)
                .forEach(each -> write(
                        office, each.number(), new Said(ClaimStatus.SETTLED, Due.of(each), -each.replaced(), words)));
        return own;
    }

    /** Says of a claim what follows from what was counted; the journal has it already where that is told. */
    void restate(OfficeKey office, Claim claim, Said said, boolean told) {
        write(office, claim.number(), said);
        if (!told) {
            String claimed = said.claimed() == null
                    ? ""
                    : "; %d → %d".formatted(claim.what().quantity(), said.claimed());
            String came = said.replaced() == 0 ? "" : "; %+d".formatted(said.replaced());
            record(office, claim.number(), said.restating(), claimed + came + "; " + said.note());
        }
    }

    void say(OfficeKey office, int number, Said said) {
        write(office, number, said);
        record(office, number, said.status().name(), "; " + said.note());
    }

    private void record(OfficeKey office, int number, String action, String what) {
        journal.record(new Entry(
                "goods:" + office.path(),
                office.regency(),
                "journal.goods.claim." + action,
                null,
                Claim.paper(office.regency(), number) + what));
    }

    private void write(OfficeKey office, int number, Said said) {
        int step = sql.next(sql.of(LAST_STEP, office).param("claim", number));
        sql.signed(SAID, office)
                .param("claim", number)
                .param("step", step)
                .param("status", said.status().name())
                .param("due", said.due().day(), Types.DATE)
                .param("promised", said.due().said())
                .param("replaced", said.replaced())
                .param("claimed", said.claimed(), Types.INTEGER)
                .param("note", said.note())
                .update();
    }
}
