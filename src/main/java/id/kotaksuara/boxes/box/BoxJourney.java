package id.kotaksuara.boxes.box;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxEvent.HandOver;
import id.kotaksuara.boxes.sheets.BoxSheets;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Villages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Boxes on their way with a shipment: which ones leave, come back, arrive. */
@Service
public class BoxJourney {

    private final BallotBoxes boxes;
    private final BoxStock stock;
    private final BoxSheets sheets;
    private final BoxHistory history;
    private final Villages villages;

    BoxJourney(BallotBoxes boxes, BoxStock stock, BoxSheets sheets, BoxHistory history, Villages villages) {
        this.villages = villages;
        this.boxes = boxes;
        this.stock = stock;
        this.sheets = sheets;
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

    /** Keeps everybody else of the office from beginning, or changing, boxes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OfficeKey office) {
        sheets.hold(office);
    }

    /** The sealed boxes of the load leave; where a station has fewer sealed than go, none leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Load load, HandOver handOver) {
        sheets.hold(load.office());
        Warehouse warehouse = stock.hold(load.office().regency(), load.warehouse());
        var sealed = new Sealed(load, boxes.lockVillages(load.office(), load.villages()));
        unsealed(sealed).ifPresent(broken -> {
            throw broken;
        });
        List<BallotBox> leaving = sealed.picked();
        stock.leave(warehouse, leaving, load.shipment());
        var events = new ArrayList<BoxEvent>();
        for (BallotBox box : leaving) {
            box.leave(load.warehouse(), load.shipment());
            events.add(BoxEvent.of(box, BoxEventKind.LEFT, "").by(handOver));
        }
        history.record(events);
    }

    /** Why a load could not leave now: a station of which fewer boxes are sealed than go. */
    @Transactional(readOnly = true)
    public Optional<RuleBroken> unsealed(Load load) {
        return unsealed(new Sealed(load, boxes.ofVillages(load.office(), load.villages())));
    }

    private Optional<RuleBroken> unsealed(Sealed sealed) {
        return sealed.lacking().entrySet().stream().findFirst().map(lacking -> {
            String station = lacking.getKey();
            int slash = station.indexOf('/');
            return new RuleBroken(
                    "box.leave.unsealed",
                    "%03d".formatted(Integer.parseInt(station.substring(slash + 1))),
                    lacking.getValue(),
                    sealed.load().stations().get(station),
                    villages.withCode(station.substring(0, slash)).name());
        });
    }

    /** What of a load stands sealed in its warehouse, in the order of contests, and how many of which station do not. */
    private record Sealed(Load load, List<BallotBox> picked, Map<String, Integer> lacking) {
        Sealed(Load load, List<BallotBox> there) {
            this(load, new ArrayList<>(), new TreeMap<>(load.stations()));
            for (BallotBox box : there) {
                boolean here =
                        box.state() == BoxState.SEALED && box.warehouseCode().equals(load.warehouse());
                if (here && lacking.getOrDefault(station(box), 0) > 0) {
                    lacking.merge(station(box), -1, Integer::sum);
                    picked.add(box);
                }
            }
            lacking.values().removeIf(boxes -> boxes <= 0);
        }
    }

    /** The departure is taken back: its boxes stand sealed in the warehouse again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(OfficeKey office, String warehouse, String shipment, String reason) {
        sheets.hold(office);
        Warehouse here = stock.hold(office.regency(), warehouse);
        List<BallotBox> returning = boxes.lockShipment(office, shipment);
        returning.stream().filter(box -> !box.state().live()).findFirst().ifPresent(replaced -> {
            throw new RuleBroken("box.return.replaced", replaced.spoken());
        });
        stock.comeBack(here, office.election(), shipment, reason);
        returning.forEach(BallotBox::comeBack);
        history.record(returning.stream()
                .map(box -> BoxEvent.of(box, BoxEventKind.RETURNED, reason))
                .toList());
    }

    /**
     * What of a shipment is back of a village or a station stands sealed in the warehouse again: all of its boxes there that
     * have not arrived. One that was given up as lost came back too, and stays replaced.
     *
     * @throws RuleBroken where others have not arrived, so that nobody knows which came back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(Load rest) {
        sheets.hold(rest.office());
        Warehouse here = stock.hold(rest.office().regency(), rest.warehouse());
        Set<String> lost = history.lostWith(rest.office(), rest.shipment());
        List<BallotBox> away = boxes.lockShipment(rest.office(), rest.shipment()).stream()
                .filter(box -> box.state() == BoxState.ON_ROAD || lost.contains(box.code()))
                .toList();
        rest.stations().forEach((place, number) -> {
            var theirs = away.stream()
                    .filter(box -> (station(box) + "/").startsWith(place + "/"))
                    .toList();
            if (theirs.size() != number) {
                throw new RuleBroken("box.return.which", theirs.size(), number, rest.shipment());
            }
            theirs.stream().filter(box -> box.state() == BoxState.ON_ROAD).forEach(box -> back(here, box));
        });
    }

    private void back(Warehouse here, BallotBox box) {
        String shipment = box.shipmentNumber();
        box.comeBack();
        stock.move(here, box, StockState.DISPATCHED, StockState.SEALED);
        history.record(List.of(BoxEvent.of(box, BoxEventKind.RETURNED, shipment)));
    }

    /**
     * The district committee has checked what it got, or corrected that: the boxes of a station of which none is missing
     * have arrived. Where some are missing, nobody knows yet which, and all of the station stay on the road until whoever
     * has one scans it. One that was given up as lost is one of the missing.
     *
     * @param missing how many of which station, {@code 63.03.05.1003/7}; of which village, or under "", where the station
     *     is not known
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(OfficeKey office, String shipment, Map<String, Integer> missing, HandOver handOver) {
        sheets.hold(office);
        var events = new ArrayList<BoxEvent>();
        Set<String> lost = history.lostWith(office, shipment);
        boxes.lockShipment(office, shipment).stream()
                .filter(box -> box.state().left() || lost.contains(box.code()))
                .collect(groupingBy(BoxJourney::station))
                .forEach((station, theirs) -> {
                    String village = station.substring(0, station.indexOf('/'));
                    events.addAll(settle(
                            theirs,
                            Stream.of(station, village, "")
                                    .mapToInt(place -> missing.getOrDefault(place, 0))
                                    .sum()));
                });
        history.record(events.stream().map(event -> event.by(handOver)).toList());
    }

    private static List<BoxEvent> settle(List<BallotBox> ofStation, int missing) {
        var events = new ArrayList<BoxEvent>();
        long notThere = ofStation.stream()
                .filter(box -> box.state() != BoxState.ARRIVED)
                .count();
        boolean goBack = notThere < Math.min(missing, ofStation.size());
        for (BallotBox box : ofStation) {
            if (missing == 0 && box.state() == BoxState.ON_ROAD) {
                box.arrive();
                events.add(BoxEvent.of(box, BoxEventKind.ARRIVED, box.shipmentNumber()));
            } else if (goBack && box.state() == BoxState.ARRIVED) {
                box.miss();
                events.add(BoxEvent.of(box, BoxEventKind.MISSED, ""));
            }
        }
        return events;
    }

    /** Somebody of the district committee has this one box in hand. */
    @Transactional
    public void arrive(OfficeKey office, BoxCode code, HandOver handOver) {
        BallotBox box = boxes.lock(office, code);
        box.arrive();
        history.record(
                BoxEvent.of(box, BoxEventKind.ARRIVED, box.shipmentNumber()).by(handOver));
    }
}
