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
