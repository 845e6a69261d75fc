package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.ShipmentLoad.VillageBoxes;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shown where boxes are counted: those that were loaded, and the colli that came down. */
record CheckPage(ShipmentLoad load, @Nullable Receipt receipt) {

    public Shipment shipment() {
        return load.shipment();
    }

    public List<VillageBoxes> villages() {
        return load.villages();
    }

    public Map<String, String> villageNames() {
        return load.villageNames();
    }

    public int colliDifference() {
        return receipt == null
                ? 0
                : receipt.arrival().colli() - shipment().cargo().packages();
    }
}
