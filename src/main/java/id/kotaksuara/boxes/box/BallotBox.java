package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One ballot box (kotak suara): for whom it is, how far it is and where. */
@Entity
public class BallotBox {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;

    @Embedded
    private BoxNeed need;

    @Enumerated(EnumType.STRING)
    private BoxState state = BoxState.WAITING;

    private String warehouseCode = "";
    private String shipmentNumber = "";
    private @Nullable Integer ballots;
    private boolean booked;
    private int movedBallots;
    private @Nullable String replacesCode;
    private Instant madeAt;

    @Version
    private int version;

    protected BallotBox() {} // for JPA

    /** Stands in for a box that was damaged, under a code of its own. */
    BallotBox standIn(String itsCode, Instant at) {
        var other = new BallotBox();
        other.code = itsCode;
        other.need = need;
        other.movedBallots = movedBallots;
        other.replacesCode = code;
        other.madeAt = at;
        return other;
    }

    /** Whether it may be packed in a warehouse: where it stands, and in any as long as it is empty. */
    boolean mayStandIn(String warehouse) {
        return state == BoxState.WAITING || warehouseCode.equals(warehouse);
    }

    /** Two people counted the same ballots into it. */
    void fill(String warehouse, int counted) {
        become(BoxState.FILLED);
        warehouseCode = warehouse;
        ballots = counted;
    }

    void seal() {
        mustBe(BoxState.FILLED, BoxState.SEALED);
        become(BoxState.SEALED);
    }

    /** Was packed and sealed before boxes were kept one by one; what is inside nobody counted here. */
    void adopt(String warehouse) {
        mustBe(BoxState.WAITING, BoxState.SEALED);
        become(BoxState.SEALED);
        warehouseCode = warehouse;
    }

    /** The ledger of goods knows now that its ballots are inside, or that they are not. */
    void book(boolean inside) {
        booked = inside;
    }

    /** Its seals are off, and nobody vouches any longer for what is inside. */
    void open() {
        become(BoxState.OPEN);
        ballots = null;
    }

    /** It gets so many ballots more, or fewer, than its station needs. */
    void move(int more) {
        if (state != BoxState.OPEN && state != BoxState.WAITING) {
            throw new RuleBroken("box.move.closed", spoken());
        }
        if (more > 0 && !need.holdsBallots()) {
            throw new RuleBroken("box.move.second", spoken());
        }
        movedBallots += more;
    }

    /** It was opened where it arrived; answers how many ballots more, or fewer, were found inside than before. */
    int recount(BoxRow.Recounted found) {
        if (state != BoxState.ARRIVED) {
            throw new RuleBroken("box.move.closed", spoken());
        }
        if (found.moved() > 0 && !need.holdsBallots()) {
            throw new RuleBroken("box.move.second", spoken());
        }
        int before = ballots == null ? 0 : ballots;
        movedBallots += found.moved();
        ballots = found.inside();
        return found.inside() == null ? 0 : found.inside() - before;
    }

    /** Nobody needs it any longer. */
    void withdraw() {
        if (movedBallots != 0) {
            throw new RuleBroken("box.withdraw.moved", spoken(), movedBallots);
        }
        become(BoxState.WITHDRAWN);
        warehouseCode = "";
        ballots = null;
    }

    /** Damaged in the warehouse, lost on the way, or damaged where it arrived: another stands in for it. */
    void replace() {
        become(BoxState.REPLACED);
        ballots = null;
    }

    void leave(String warehouse, String shipment) {
        become(BoxState.ON_ROAD);
        warehouseCode = warehouse;
        shipmentNumber = shipment;
    }

    void comeBack() {
        mustBe(BoxState.ON_ROAD, BoxState.SEALED);
        become(BoxState.SEALED);
        shipmentNumber = "";
    }

    void arrive() {
        become(BoxState.ARRIVED);
    }

    /** It had been taken for arrived, and is missing. */
    void miss() {
        become(BoxState.ON_ROAD);
    }

    private void become(BoxState next) {
        mustBe(state.mayBecome(next) ? state : null, next);
        state = next;
    }

    private void mustBe(@Nullable BoxState expected, BoxState next) {
        if (state != expected) {
            throw new RuleBroken("box.not_now." + next, spoken());
        }
    }

    public String code() {
        return code;
    }

    public String spoken() {
        return BoxCode.spoken(code);
    }

    public BoxNeed need() {
        return need;
    }

    public BoxState state() {
        return state;
    }

    /** Where it was packed; "" while it has not been. */
    public String warehouseCode() {
        return warehouseCode;
    }

    /** Which took it along; "" while none has. */
    public String shipmentNumber() {
        return shipmentNumber;
    }

    /** Ballots inside, as two people counted them; null where nobody has. */
    public @Nullable Integer ballots() {
        return ballots;
    }

    boolean booked() {
        return booked;
    }

    /** Ballots that it gets beyond what its station needs, or fewer; moved with minutes. */
    public int movedBallots() {
        return movedBallots;
    }

    /** The code of the box that it stands in for. */
    public @Nullable String replacesCode() {
        return replacesCode;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
