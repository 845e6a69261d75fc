package id.kotaksuara.logistics.stock;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The heaps of goods in the warehouses. */
interface StockItems extends Repository<StockItem, StockKey> {

    StockItem save(StockItem item);

    Optional<StockItem> findByKey(StockKey key);

    /** A number and no heap: a heap that was read before its warehouse is locked would be written back as it was then. */
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

    @Query("select i from StockItem i where i.key.warehouseId = ?1")
    List<StockItem> inWarehouse(Long warehouseId);

    @Query("select i from StockItem i where i.key.warehouseId = ?1 and i.key.goods.electionCode = ?2"
            + " and i.key.goods.material = id.kotaksuara.election.rule.Material.BALLOT_BOX"
            + " and i.key.state = id.kotaksuara.logistics.stock.StockState.SEALED and i.quantity > 0"
            + " order by i.key.goods.contestCode")
    List<StockItem> sealedBoxes(Long warehouseId, String electionCode);

    @Query(
            "select i from StockItem i, Warehouse w where w.id = i.key.warehouseId and w.regencyCode = :#{#office.regency()}"
                    + " and i.key.goods.electionCode = :#{#office.election()}")
    List<StockItem> inRegency(OfficeKey office);
}
