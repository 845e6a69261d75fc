package id.kotaksuara.logistics.stock;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.election.rule.Material;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledgers of the warehouses. */
interface StockEntries extends Repository<StockEntry, Long> {

    StockEntry save(StockEntry entry);

    /** The entries of a ledger that are like a pattern of kind and material, newest first. */
    @Query("select e from StockEntry e where e.warehouseId = ?1 and e.move.goods.electionCode = ?2"
            + " and concat(cast(e.kind as string), ' ', cast(e.move.goods.material as string)) like ?3"
            + " order by e.number desc")
    Page<StockEntry> part(Long warehouseId, String electionCode, String pattern, Pageable page);

    /** What was written under a reference, oldest first. */
    @Query("select e from StockEntry e where e.warehouseId = ?1 and e.move.goods.electionCode = ?2"
            + " and e.kind = ?3 and e.note = ?4 order by e.number")
    List<StockEntry> under(Long warehouseId, String electionCode, StockEntryKind kind, String reference);

    /** What left under a reference and neither was taken back nor came back under it. */
    default Map<Goods, Integer> away(Long warehouseId, String electionCode, String reference) {
        var away = new LinkedHashMap<Goods, Integer>();
        for (StockEntryKind kind : List.of(StockEntryKind.DISPATCH, StockEntryKind.MOVE)) {
            for (StockEntry entry : under(warehouseId, electionCode, kind, reference)) {
                if (!corrected(warehouseId, electionCode, entry.number())) {
                    int boxes = entry.move().quantity();
                    away.merge(entry.move().goods(), kind == StockEntryKind.DISPATCH ? boxes : -boxes, Integer::sum);
                }
            }
        }
        return away;
    }

    @Query("select distinct e.move.goods.material from StockEntry e"
            + " where e.warehouseId = ?1 and e.move.goods.electionCode = ?2")
    List<Material> materials(Long warehouseId, String electionCode);

    /** The counter-entries of some entries. */
    @Query("select e from StockEntry e"
            + " where e.warehouseId = ?1 and e.move.goods.electionCode = ?2 and e.corrects in ?3")
    List<StockEntry> correcting(Long warehouseId, String electionCode, Collection<Integer> numbers);

    @Query("select e from StockEntry e where e.warehouseId = ?1 and e.move.goods.electionCode = ?2 and e.number = ?3")
    Optional<StockEntry> find(Long warehouseId, String electionCode, int number);

    @Query("select count(e) > 0 from StockEntry e"
            + " where e.warehouseId = ?1 and e.move.goods.electionCode = ?2 and e.corrects = ?3")
    boolean corrected(Long warehouseId, String electionCode, int number);

    @Query("select coalesce(max(e.number), 0) from StockEntry e"
            + " where e.warehouseId = ?1 and e.move.goods.electionCode = ?2")
    int lastNumber(Long warehouseId, String electionCode);

    default StockEntry numbered(Long warehouseId, String electionCode, int number) {
        return find(warehouseId, electionCode, number).orElseThrow(() -> new NotFound("stockEntry", number));
    }
}
