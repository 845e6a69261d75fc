package id.kotaksuara.logistics.stock;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.rule.Material;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the stock ledger (mutasi): written once and never changed; a mistake is undone by a counter-entry. */
@Entity
@Immutable
class StockEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Long warehouseId;
    private int number;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private StockEntryKind kind;

    @Embedded
    private StockMove move;

    private String note;
    private @Nullable Integer corrects;

    protected StockEntry() {} // for JPA

    StockEntry(Long warehouseId, int number, StockEntryKind kind, StockMove move, Signature signature) {
        this.warehouseId = requireNonNull(warehouseId, "warehouseId");
        this.number = number;
        this.kind = requireNonNull(kind, "kind");
        this.move = requireNonNull(move, "move");
        this.at = signature.at();
        this.actor = signature.actor();
        this.note = signature.note();
    }

    /** The entry that undoes this one. */
    StockEntry counter(int itsNumber, Signature signature) {
        if (!correctable()) {
            throw new RuleBroken("stock.correct." + kind, number);
        }
        if (signature.note().isBlank()) {
            throw new RuleBroken("stock.correct.reason");
        }
        return reversed(itsNumber, signature);
    }

    /** The counter-entry of boxes that left and came back, which only their shipment may ask for. */
    StockEntry reversed(int itsNumber, Signature signature) {
        var counter = new StockEntry(warehouseId, itsNumber, StockEntryKind.CORRECTION, move.reversed(), signature);
        counter.corrects = number;
        return counter;
    }

    /** A correction stands, and boxes that left are the shipment's to account for. */
    public boolean correctable() {
        boolean shipped = kind == StockEntryKind.DISPATCH && move.goods().material() == Material.BALLOT_BOX;
        return kind != StockEntryKind.CORRECTION && !shipped;
    }

    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public StockEntryKind kind() {
        return kind;
    }

    public StockMove move() {
        return move;
    }

    public String note() {
        return note;
    }

    /** The number of the entry that this one undoes. */
    public @Nullable Integer corrects() {
        return corrects;
    }

    /** Who wrote an entry, when at the office, and why. */
    record Signature(Instant at, String actor, String note) {
        Signature {
            requireNonNull(at, "at");
            requireNonNull(actor, "actor");
            requireNonNull(note, "note");
        }
    }
}
