package id.kotaksuara.boxes.collo;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collo (koli): one package that travels beside the boxes, for a station, a village or a district. */
@Entity
class Collo {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;

    @Embedded
    private ColloNeed need;

    @Enumerated(EnumType.STRING)
    private ColloState state = ColloState.WAITING;

    private String contents = "";
    private String warehouseCode = "";
    private String shipmentNumber = "";
    private @Nullable String replacesCode;
    private Instant madeAt;

    @Version
    private int version;

    protected Collo() {} // for JPA

    /** Is packed in place of one that was damaged or lost, under a code of its own. */
    Collo standIn(String itsCode, Instant at) {
        var other = new Collo();
        other.code = itsCode;
        other.need = need;
        other.replacesCode = code;
        other.madeAt = at;
        return other;
    }

    /** Somebody has packed what belongs inside. */
    void pack(String warehouse, String inside) {
        if (inside.isEmpty()) {
            throw new RuleBroken("collo.unneeded", spoken());
        }
        if (state != ColloState.WAITING) {
            throw new RuleBroken("collo.not_now.PACKED", spoken());
        }
        become(ColloState.PACKED);
        warehouseCode = warehouse;
        contents = inside;
    }

    /** Is opened again, and has to be packed anew. */
    void open() {
        become(ColloState.WAITING);
        contents = "";
        warehouseCode = "";
    }

    void withdraw() {
        become(ColloState.WITHDRAWN);
    }

    void leave(String shipment) {
        become(ColloState.ON_ROAD);
        shipmentNumber = shipment;
    }

    void comeBack() {
        become(ColloState.PACKED);
        shipmentNumber = "";
    }

    /** Where the district committee has it, damaged or not, or misses it; false where that is known already. */
    boolean settle(ColloState found) {
        if (state == found) {
            return false;
        }
        become(found);
        return true;
    }

    void replace() {
        become(ColloState.REPLACED);
    }

    private void become(ColloState next) {
        if (!state.mayBecome(next)) {
            throw new RuleBroken("collo.not_now." + next, spoken());
        }
        state = next;
    }

    /** A line for the history of the office: where it was when that happened. */
    BoxEvent event(BoxEventKind kind, List<String> persons, String detail) {
        String place = shipmentNumber.isEmpty() ? warehouseCode : shipmentNumber;
        return new BoxEvent(need.office(), code, kind, persons, place, detail);
    }

    String code() {
        return code;
    }

    String spoken() {
        return BoxCode.spoken(code);
    }

    ColloState state() {
        return state;
    }

    String contents() {
        return contents;
    }

    String warehouseCode() {
        return warehouseCode;
    }

    String shipmentNumber() {
        return shipmentNumber;
    }

    ColloNeed need() {
        return need;
    }
}
