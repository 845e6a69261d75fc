package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.beside.OnBoard;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether the loads of a wave find room on their vehicles: on those that were typed, and where nobody has typed any, on
 * those that were planned.
 *
 * @param leaving districts whose loads leave, by number of the shipment, in the order of the form
 */
record WaveRoom(Map<String, OnBoard> onBoard, Map<String, String> leaving) {

    /** As it is when the page is opened. */
    static WaveRoom planned(WaveOfOffice wave, BesideBoxes boxes) {
        return of(wave, boxes, wave.shipments().stream().collect(toMap(Shipment::number, Shipment::carriers)));
    }

    static WaveRoom typed(WaveOfOffice wave, WaveForm form, BesideBoxes boxes) {
        return of(
                wave,
                boxes,
                form.lines().stream()
                        .filter(line -> line.goes() && wave.waiting().containsKey(line.number()))
                        .collect(toMap(WaveLine::number, WaveLine::typed, (one, same) -> one)));
    }

    private static WaveRoom of(WaveOfOffice wave, BesideBoxes boxes, Map<String, List<Carrier>> leaving) {
        var onBoard = boxes.onBoard(wave.key().office(), wave.shipments(), leaving);
        return new WaveRoom(
                onBoard,
                wave.waiting().values().stream()
                        .filter(load -> leaving.containsKey(load.shipment().number()))
                        .collect(toMap(
                                load -> load.shipment().number(),
                                load -> load.places().district(),
                                (one, same) -> one,
                                LinkedHashMap::new)));
    }

    /** Boxes without room, added over the loads that leave. */
    public int lacking() {
        return leaving.keySet().stream()
                .mapToInt(number -> onBoard.get(number).lacking())
                .sum();
    }

    /** Districts whose loads do not fit. */
    public String districts() {
        return leaving.entrySet().stream()
                .filter(one -> onBoard.get(one.getKey()).lacking() > 0)
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
