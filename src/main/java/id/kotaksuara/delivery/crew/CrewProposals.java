package id.kotaksuara.delivery.crew;

import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposes who takes the shipments of a wave, and by which seals they are closed, from those that left before. */
@Component
public class CrewProposals {

    private final LastCrews last;

    CrewProposals(LastCrews last) {
        this.last = last;
    }

    /**
     * The vehicles of shipments with plates and drivers, by number of the shipment; whom somebody wrote down stays.
     *
     * @param aboard numbers of shipments that leave on the vehicles of others, whose first leg needs nobody
     */
    public Map<String, List<Carrier>> carriers(OfficeKey office, List<Shipment> wave, Set<String> aboard) {
        return new CrewChoice(last.of(office), aboard).propose(wave);
    }

    /** Who last went along to each district, one name a line. */
    public Map<String, String> escorts(OfficeKey office) {
        return last.escorts(office);
    }

    /** The numbers that follow on those of the seals that were used last. */
    public SealSeries seals(OfficeKey office) {
        return SealSeries.after(last.seals(office));
    }
}
