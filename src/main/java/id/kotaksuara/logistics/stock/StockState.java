package id.kotaksuara.logistics.stock;

import id.kotaksuara.election.rule.Material;
import org.jspecify.annotations.Nullable;

/** How far a material is on its way; only boxes are assembled and sealed. */
public enum StockState {
    /** As delivered: boxes flat, everything else on the shelf. */
    FLAT,
    ASSEMBLED,
    /** A box with its contents; anything else that lies in its box. */
    FILLED,
    SEALED,
    /** Left the warehouse. */
    DISPATCHED;

    /** Whether a box in this state needs floor. */
    public boolean standing() {
        return this == ASSEMBLED || this == FILLED || this == SEALED;
    }

    public boolean fits(Material material) {
        return material.box() || this == FLAT || this == FILLED || this == DISPATCHED;
    }

    /** Work goes on by any number of steps and is undone step by step; boxes of stations leave only with a shipment. */
    boolean mayBecome(StockState next, Material material) {
        if (this == DISPATCHED || !next.fits(material) || next == DISPATCHED && material == Material.BALLOT_BOX) {
            return false;
        }
        return next.compareTo(this) > 0 || next == before(material);
    }

    private @Nullable StockState before(Material material) {
        return this == FLAT ? null : this == FILLED && !material.box() ? FLAT : values()[ordinal() - 1];
    }
}
