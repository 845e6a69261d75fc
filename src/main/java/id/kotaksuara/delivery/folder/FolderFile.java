package id.kotaksuara.delivery.folder;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.printing.PrintedPages;
import id.kotaksuara.base.printing.PrintedPages.Exchange;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Binds the folders of vehicles into one file. */
@Component
public class FolderFile {

    private static final String VIEW = "delivery/folder/folder";

    private final PrintedPages pages;
    private final BesideBoxes beside;
    private final Goals goals;

    FolderFile(PrintedPages pages, BesideBoxes beside, Goals goals) {
        this.pages = pages;
        this.beside = beside;
        this.goals = goals;
    }

    /** Of all vehicles on which these loads left; those that have not left are drafts, on the vehicles that are planned. */
    public void send(String name, List<ShipmentLoad> loads, Map<String, ?> shared, Exchange exchange)
            throws IOException {
        bind(name, Trucks.of(loads), shared, exchange);
    }

    void bind(String name, List<Truck> those, Map<String, ?> shared, Exchange exchange) throws IOException {
        var shown = those.stream()
                .flatMap(truck -> truck.loads().stream())
                .map(TruckLoad::shipment)
                .toList();
        shown.stream()
                .collect(groupingBy(shipment -> shipment.waybill().office()))
                .forEach(beside::ahead);
        goals.ahead(shown);
        var parts = those.stream().map(truck -> Map.of("truck", truck)).toList();
        pages.send(new PrintedPages.File(name + ".pdf", VIEW, parts), shared, exchange);
    }
}
