package id.kotaksuara.delivery.carried;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.chain.ChainHead;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxEvent.HandOver;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxJourney;
import id.kotaksuara.boxes.box.BoxKeeping;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.delivery.count.MissingByPlace;
import id.kotaksuara.delivery.count.ReceiptCounts;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.delivery.shipment.Waybill;
import id.kotaksuara.region.OfficeKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets single boxes go where their shipment goes. */
@Component
public class CarriedBoxes {

    private final BoxKeeping keeping;
    private final BoxJourney journey;
    private final BoxRows rows;
    private final BoxHistory history;
    private final MissingBoxes missing;
    private final Shipments shipments;
    private final HandOvers handOvers;
    private final ReceiptCounts counts;

    CarriedBoxes(
            BoxKeeping keeping,
            BoxJourney journey,
            BoxRows rows,
            BoxHistory history,
            MissingBoxes missing,
            Shipments shipments,
            HandOvers handOvers,
            ReceiptCounts counts) {
        this.counts = counts;
        this.handOvers = handOvers;
        this.shipments = shipments;
        this.keeping = keeping;
        this.journey = journey;
        this.rows = rows;
        this.history = history;
        this.missing = missing;
    }

    /** Whether boxes of this office are kept one by one, so that their stock is theirs to change. */
    public boolean singly(Waybill waybill) {
        return keeping.areKeptBy(waybill.office());
    }

    /** The same, asked for before boxes go or come back: it stays so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean singlyForNow(Waybill waybill) {
        journey.hold(waybill.office());
        return singly(waybill);
    }

    /** Boxes that stand sealed for these shipments with another number of ballots than their station needs by now. */
    @Transactional(readOnly = true)
    public List<BoxRow> outdated(OfficeKey office, Collection<Shipment> shipments) {
        if (!keeping.areKeptBy(office)) {
            return List.of();
        }
        Set<String> stations = shipments.stream()
                .flatMap(shipment -> shipment.contents().stream())
                .filter(content -> content.station() != null)
                .map(content -> content.station().toString())
                .collect(toSet());
        return rows.sealed(office, stations).stream().filter(BoxRow::outdated).toList();
    }

    /** Why boxes could not leave as they are loaded; nothing where they can, or where the office keeps totals. */
    @Transactional(readOnly = true)
    public Optional<RuleBroken> unready(Waybill waybill, List<Content> loaded) {
        if (!singly(waybill)) {
            return Optional.empty();
        }
        return nameless(waybill, loaded).or(() -> journey.unsealed(load(waybill, loaded)));
    }

    private static Optional<RuleBroken> nameless(Waybill waybill, List<Content> loaded) {
        return loaded.stream().anyMatch(content -> content.station() == null && content.loaded() > 0)
                ? Optional.of(new RuleBroken("box.leave.no_station", waybill.number()))
                : Optional.empty();
    }

    private static BoxJourney.Load load(Waybill waybill, List<Content> loaded) {
        var stations = loaded.stream()
                .filter(content -> content.station() != null && content.loaded() > 0)
                .collect(toMap(
                        content -> Objects.requireNonNull(content.station()).toString(), Content::loaded));
        return new BoxJourney.Load(waybill.office(), waybill.warehouseCode(), waybill.number(), stations);
    }

    /** The boxes of its load leave; the driver stands for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Shipment shipment) {
        Waybill waybill = shipment.waybill();
        nameless(waybill, shipment.contents()).ifPresent(broken -> {
            throw broken;
        });
        journey.leave(load(waybill, shipment.contents()), handOvers.departure(shipment));
    }

    /** What left was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(Shipment shipment, String reason) {
        Waybill waybill = shipment.waybill();
        journey.comeBack(waybill.office(), waybill.warehouseCode(), waybill.number(), reason);
    }

    /** Some that were to go to a village or a station came back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rest(Shipment shipment, String place, int boxes) {
        Waybill waybill = shipment.waybill();
        journey.comeBack(
                new BoxJourney.Load(waybill.office(), waybill.warehouseCode(), waybill.number(), Map.of(place, boxes)));
    }

    /** Stations of a village, or the one, of which no box is with the shipment any longer. */
    @Transactional(readOnly = true)
    public Set<String> stationsBack(Shipment shipment, String place) {
        Set<String> away = of(shipment).stream()
                .filter(box -> box.state().left())
                .map(box -> box.place().villageCode() + "/" + box.place().station())
                .collect(toSet());
        return load(shipment.waybill(), shipment.contents()).stations().keySet().stream()
                .filter(station -> MissingByPlace.isIn(place, station) && !away.contains(station))
                .collect(toSet());
    }

    /** The chair has checked what came; those of which some are missing stay on the road. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrive(Shipment shipment, String by) {
        settle(shipment, () -> handOvers.arrival(shipment, by));
    }

    /** What was said of them was corrected. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void arriveAsCorrected(Shipment shipment, String by) {
        settle(shipment, () -> handOvers.later(by));
    }

    private void settle(Shipment shipment, Supplier<HandOver> handOver) {
        if (singlyForNow(shipment.waybill())) {
            var office = shipment.waybill().office();
            journey.settle(office, shipment.number(), missing.of(shipment.id()), handOver.get());
        }
    }

    /**
     * One of a station of which some were missing is there.
     *
     * @throws RuleBroken where nobody has counted them yet, or as many are not there as the chair has counted as missing: the count has to be corrected first
     */
    @Transactional
    public void haveIt(Shipment shipment, BoxCode code, String by) {
        var now = shipments.lock(ShipmentKey.atDistrict(shipment.waybill()));
        if (now.status() != ShipmentStatus.CHECKED) {
            throw new RuleBroken("carried.check.first", now.number());
        }
        var boxes = of(shipment);
        var box = boxes.stream()
                .filter(each -> each.code().equals(code.text()))
                .findFirst()
                .orElseThrow(() -> new NotFound("box", code.spoken()));
        if (missing.counts(shipment.id(), boxes, box.place())) {
            throw new RuleBroken("carried.correct.first", box.spoken());
        }
        journey.arrive(shipment.waybill().office(), code, handOvers.later(by));
    }

    /** Where the history of the office's boxes stands, for the hand-over record; nothing where it keeps totals. */
    @Transactional(readOnly = true)
    public @Nullable ChainHead head(Waybill waybill) {
        return history.head(waybill.office()).orElse(null);
    }

    /** The boxes that a shipment took along; none where the office keeps totals. */
    @Transactional(readOnly = true)
    public List<BoxRow> of(Shipment shipment) {
        return rows.ofShipment(shipment.waybill().office(), shipment.number());
    }

    /** Those that its papers name: also what was not received where it went, and came back. */
    @Transactional(readOnly = true)
    public List<BoxRow> asLeft(Shipment shipment) {
        boolean all = counts.back(Objects.requireNonNull(shipment.id())).isEmpty();
        return all ? of(shipment) : rows.leftWith(shipment.waybill().office(), shipment.number());
    }

    /** Their codes as they are read out, by village and number of the station; nothing where the office keeps totals. */
    @Transactional(readOnly = true)
    public Map<String, String> codes(Shipment shipment) {
        return asLeft(shipment).stream()
                .collect(groupingBy(
                        row -> row.place().villageCode() + "/" + row.place().station(),
                        mapping(BoxRow::spoken, joining(", "))));
    }
}
