package id.kotaksuara.logistics.stock;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The heaps of goods in the warehouses. Only who has locked a warehouse reads its heaps themselves: one read before would be
 * written back as it was then. Everybody else reads what they hold.
 */
interface StockItems extends Repository<StockItem, StockKey> {

    String HELD = "select new id.kotaksuara.logistics.stock.StockItems$Held(i.key, i.quantity) from StockItem i";

    StockItem save(StockItem item);

    /** For who has locked the warehouse. */
    Optional<StockItem> findByKey(StockKey key);

    /** What a heap holds. */
    record Held(StockKey key, int quantity) {

        boolean isIn(Long warehouseId) {
            return key.warehouseId().equals(warehouseId);
        }

        Goods goods() {
            return key.goods();
        }

        StockState state() {
            return key.state();
        }

        /** Boxes of this heap that need floor. */
        int standing() {
            return goods().material().box() && state().standing() ? quantity : 0;
        }
    }

    @Query("select i.quantity from StockItem i where i.key = ?1")
    Optional<Integer> quantity(StockKey key);

    /** The same of some goods in all states. */
    @Query("select coalesce(sum(i.quantity), 0L) from StockItem i where i.key.warehouseId = ?1 and i.key.goods = ?2")
    long quantity(Long warehouseId, Goods goods);

    /** The same of sealed boxes of stations. */
    @Query("select coalesce(sum(i.quantity), 0L) from StockItem i where i.key.warehouseId = ?1"
            + " and i.key.goods.electionCode = ?2"
            + " and i.key.goods.material = id.kotaksuara.election.rule.Material.BALLOT_BOX"
            + " and i.key.state = id.kotaksuara.logistics.stock.StockState.SEALED")
    long sealed(Long warehouseId, String electionCode);

    @Query(HELD + " where i.key.warehouseId = ?1")
    List<Held> inWarehouse(Long warehouseId);

    /** For who has locked the warehouse. */
    @Query("select i from StockItem i where i.key.warehouseId = ?1 and i.key.goods.electionCode = ?2"
            + " and i.key.goods.material = id.kotaksuara.election.rule.Material.BALLOT_BOX"
            + " and i.key.state = id.kotaksuara.logistics.stock.StockState.SEALED and i.quantity > 0"
            + " order by i.key.goods.contestCode")
    List<StockItem> sealedBoxes(Long warehouseId, String electionCode);

    @Query(HELD + ", Warehouse w where w.id = i.key.warehouseId and w.regencyCode = :#{#office.regency()}"
            + " and i.key.goods.electionCode = :#{#office.election()}")
    List<Held> inRegency(OfficeKey office);
}
