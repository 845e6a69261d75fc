package id.kotaksuara.logistics.stock;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledgers of the warehouses. */
interface StockEntries extends Repository<StockEntry, Long> {

    StockEntry save(StockEntry entry);

    @Query("select e from StockEntry e where e.warehouseId = ?1 and e.move.goods.electionCode = ?2"
            + " order by e.number desc")
    List<StockEntry> ofWarehouse(Long warehouseId, String electionCode);

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
