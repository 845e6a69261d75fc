package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Boxes on their way with a shipment: which ones leave, come back, arrive. */
@Service
public class BoxJourney {

    private final BallotBoxes boxes;
    private final BoxStock stock;
    private final BoxHistory history;

    BoxJourney(BallotBoxes boxes, BoxStock stock, BoxHistory history) {
        this.boxes = boxes;
        this.stock = stock;
        this.history = history;
    }

    /** Which shipment takes how many boxes of which stations, each written {@code 63.03.05.1003/7}. */
    public record Load(OfficeKey office, String warehouse, String shipment, Map<String, Integer> stations) {
        public Load {
            stations = Map.copyOf(stations);
        }

        List<String> villages() {
            return stations.keySet().stream()
                    .map(station -> station.substring(0, station.indexOf('/')))
                    .distinct()
                    .toList();
        }

    }

    private static String station(BallotBox box) {
        return box.need().villageCode() + "/" + box.need().stationNumber();
    }

    /** The sealed boxes of the load leave; where a station has fewer sealed than go, none leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Load load, List<String> persons) {
        Warehouse warehouse = stock.hold(load.office().regency(), load.warehouse());
        List<BallotBox> leaving = pick(load);
        stock.leave(warehouse, leaving, load.shipment());
        var events = new ArrayList<BoxEvent>();
        for (BallotBox box : leaving) {
            box.leave(load.warehouse(), load.shipment());
            events.add(BoxEvent.of(box, BoxEventKind.LEFT, "").by(persons));
        }
        history.record(events);
    }

    /** In the order of contests, so many sealed ones of each station as go. */
    private List<BallotBox> pick(Load load) {
        var picked = new ArrayList<BallotBox>();
        var open = new TreeMap<>(load.stations());
        for (BallotBox box : boxes.lockVillages(load.office(), load.villages())) {
            boolean here = box.state() == BoxState.SEALED && box.warehouseCode().equals(load.warehouse());
            if (here && open.getOrDefault(station(box), 0) > 0) {
                open.merge(station(box), -1, Integer::sum);
                picked.add(box);
            }
        }
        open.forEach((station, lacking) -> {
            if (lacking > 0) {
                throw new RuleBroken("box.leave.unsealed", number(station), lacking, load.stations().get(station));
            }
        });
        return picked;
    }

    private static String number(String station) {
        return "%03d".formatted(Integer.parseInt(station.substring(station.indexOf('/') + 1)));
    }

    /** The departure is taken back: its boxes stand sealed in the warehouse again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(OfficeKey office, String warehouse, String shipment, String reason) {
        Warehouse here = stock.hold(office.regency(), warehouse);
        List<BallotBox> returning = boxes.lockShipment(office, shipment);
        stock.comeBack(here, office.election(), shipment, reason);
        returning.forEach(BallotBox::comeBack);
        history.record(returning.stream()
                .map(box -> BoxEvent.of(box, BoxEventKind.RETURNED, reason))
                .toList());
    }

    /** The district committee has checked what it got. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrive(OfficeKey office, String shipment, List<String> persons) {
        List<BallotBox> arriving = boxes.lockShipment(office, shipment).stream()
                .filter(box -> box.state() == BoxState.ON_ROAD)
                .toList();
        arriving.forEach(BallotBox::arrive);
        history.record(arriving.stream()
                .map(box -> BoxEvent.of(box, BoxEventKind.ARRIVED, shipment).by(persons))
                .toList());
    }
}
