package id.kotaksuara.logistics.warehouse;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.election.rule.Material;
import java.util.OptionalLong;

/** Says how many pieces a ledger of its own counts in a warehouse, which nobody takes away behind its back. */
public interface CountedPieces {

    /** Nothing where that ledger has never known such goods there. */
    OptionalLong counted(Kind kind);

    /**
     * One kind of goods in one warehouse.
     *
     * @param contest its code, "" where the material serves all contests
     */
    record Kind(Warehouse warehouse, String election, Material material, String contest) {
        public Kind {
            requireNonNull(warehouse, "warehouse");
            requireNonNull(material, "material");
        }
    }
}
