package id.kotaksuara.delivery.receipt;

import id.kotaksuara.delivery.count.Receipt;
import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.shipment.Shipment;
import org.jspecify.annotations.Nullable;

/** What is shown where an arrival is written down: which shipment it is, and the answer where there is one already. */
record ArrivalPage(
        Shipment shipment, Places places, @Nullable Receipt receipt) {}
