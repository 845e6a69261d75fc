package id.kotaksuara.boxes.collo;

import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEvent.HandOver;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.region.OfficeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Colli on their way with a shipment: which ones leave, come back, arrive, or do not. */
@Service
public class ColloJourney {

    private final Colli colli;
    private final ColloMaker maker;
    private final BoxHistory history;
    private final OfficeQueue queue;

    ColloJourney(Colli colli, ColloMaker maker, BoxHistory history, OfficeQueue queue) {
        this.colli = colli;
        this.maker = maker;
        this.history = history;
        this.queue = queue;
    }

    /** Whether the office has colli of its own; otherwise what goes beside its boxes goes by the rules. */
    @Transactional(readOnly = true)
    public boolean areKeptBy(OfficeKey office) {
        return maker.hasMade(office);
    }

    /** These leave with a shipment, those of them that are still packed; says how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int leave(OfficeKey office, String shipment, Collection<String> codes, HandOver handOver) {
        queue.enter(office);
        var events = new ArrayList<BoxEvent>();
        for (Collo collo : colli.lockAll(office, codes)) {
            if (collo.state() == ColloState.PACKED) {
                collo.leave(shipment);
                events.add(collo.event(BoxEventKind.LEFT, handOver.persons(), handOver.detail("")));
            }
        }
        history.record(events);
        return events.size();
    }

    /** The departure is taken back: its colli stand packed in the warehouse again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(OfficeKey office, String shipment, String reason) {
        queue.enter(office);
        comeBack(colli.lockShipment(office, shipment), reason);
    }

    /** Some of those on the road came back to where they were packed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comeBack(OfficeKey office, Collection<String> codes, String shipment) {
        queue.enter(office);
        comeBack(colli.lockAll(office, codes), shipment);
    }

    private void comeBack(List<Collo> returning, String detail) {
        var events = new ArrayList<BoxEvent>();
        for (Collo collo : returning) {
            events.add(collo.event(BoxEventKind.RETURNED, List.of(), detail));
            collo.comeBack();
        }
        history.record(events);
    }

    /** The district committee has said of each what it found; what it said before holds no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(OfficeKey office, String shipment, Map<String, ColloState> found, HandOver handOver) {
        queue.enter(office);
        var events = new ArrayList<BoxEvent>();
        for (Collo collo : colli.lockShipment(office, shipment)) {
            ColloState state = found.get(collo.code());
            if (state != null && collo.state().live() && collo.settle(state)) {
                events.add(collo.event(kind(state), handOver.persons(), handOver.detail("")));
            }
        }
        history.record(events);
    }

    private static BoxEventKind kind(ColloState found) {
        return switch (found) {
            case ARRIVED -> BoxEventKind.ARRIVED;
            case DAMAGED -> BoxEventKind.DAMAGED;
            case MISSING -> BoxEventKind.MISSED;
            default -> throw new IllegalArgumentException("found " + found);
        };
    }
}
