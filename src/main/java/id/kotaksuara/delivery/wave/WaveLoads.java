package id.kotaksuara.delivery.wave;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.crew.CrewProposals;
import id.kotaksuara.delivery.crew.HardestFirst;
import id.kotaksuara.delivery.crew.SealSeries;
import id.kotaksuara.delivery.goal.DueBy;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.pages.ShipmentRows;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the shipments of a wave, and fills their form with what is known from last time. */
@Component
class WaveLoads {

    private final ShipmentRows rows;
    private final ShipmentFiles files;
    private final CrewProposals crews;
    private final HardestFirst order;
    private final DueBy dues;
    private final OfficeClock clock;

    WaveLoads(
            ShipmentRows rows,
            ShipmentFiles files,
            CrewProposals crews,
            HardestFirst order,
            DueBy dues,
            OfficeClock clock) {
        this.rows = rows;
        this.files = files;
        this.crews = crews;
        this.order = order;
        this.dues = dues;
        this.clock = clock;
    }

    WaveOfOffice of(WaveKey key) {
        OfficeKey office = key.office();
        ZoneId zone = clock.zoneId(office.regency());
        List<ShipmentRow> those = rows.within(office.election(), office.regency()).stream()
                .filter(row -> key.has(row, zone))
                .toList();
        if (those.isEmpty()) {
            throw new NotFound("wave", key.day());
        }
        var waiting = loads(office, those, ShipmentStatus.PLANNED).stream()
                .sorted(comparing(ShipmentLoad::shipment, order.of(office)))
                .collect(toMap(load -> load.shipment().number(), identity(), (one, same) -> one, LinkedHashMap::new));
        var now = clock.now(office.regency());
        var due = dues.of(office, zone, usual -> !waiting.isEmpty());
        return new WaveOfOffice(key, those, waiting, due, now, zone);
    }

    /** The shipments of a wave in this state, with their boxes, by number. */
    List<ShipmentLoad> loads(OfficeKey office, List<ShipmentRow> wave, ShipmentStatus status) {
        List<String> numbers = wave.stream()
                .filter(row -> row.status() == status)
                .map(ShipmentRow::number)
                .toList();
        return numbers.isEmpty() ? List.of() : files.loads(office, numbers);
    }

    /** All that have left, whatever became of them since. */
    List<ShipmentLoad> left(WaveOfOffice wave) {
        List<String> numbers = wave.left().stream().map(ShipmentRow::number).toList();
        return numbers.isEmpty() ? List.of() : files.loads(wave.key().office(), numbers);
    }

    /** @param reasons why shipments stay as it was typed last, by number, before what was said earlier */
    WaveForm form(WaveOfOffice wave, @Nullable List<String> only, Map<?, ?> reasons) {
        OfficeKey office = wave.key().office();
        Set<String> aboard = wave.shared().first().keySet();
        Map<String, List<Carrier>> named = crews.carriers(office, wave.shipments(), aboard);
        Map<String, String> escorts = crews.escorts(office);
        SealSeries seals = crews.seals(office);
        return new WaveForm(
                wave.wall().write(wave.now()),
                "",
                "",
                wave.shipments().stream()
                        .map(shipment -> WaveLine.of(
                                shipment,
                                only == null
                                        ? wave.stay(shipment.number()).isEmpty()
                                        : only.contains(shipment.number()),
                                named.get(shipment.number()),
                                escorts.getOrDefault(shipment.waybill().districtCode(), "")))
                        .map(line -> aboard.contains(line.number()) ? line : line.sealedBy(seals))
                        .map(line -> line.because(
                                reasons.get(line.number()) instanceof String typed ? typed : wave.stay(line.number())))
                        .toList());
    }
}
