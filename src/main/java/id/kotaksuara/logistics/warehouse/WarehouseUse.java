package id.kotaksuara.logistics.warehouse;

import java.util.List;

/** Says what hangs on a warehouse, in the reader's words, so that nobody removes it from under that. */
public interface WarehouseUse {

    List<String> usesOf(Warehouse warehouse);
}
