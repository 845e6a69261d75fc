package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.form.Lines;
import id.kotaksuara.delivery.crew.SealSeries;
import id.kotaksuara.delivery.dispatch.CarrierForm;
import id.kotaksuara.delivery.dispatch.DispatchForm;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One shipment in the form of its wave, as it was typed.
 *
 * @param go "yes" where it leaves with the others
 * @param reason why it stays, where it does
 * @param seen "yes" where the form had said that it comes too late
 * @param escorts one name a line
 * @param seals one number a line
 * @param also one more escort, chosen where no script adds it to the others
 */
record WaveLine(
        String number,
        String version,
        String go,
        String reason,
        String seen,
        List<CarrierForm> carriers,
        String escorts,
        String seals,
        String also) {

    private static final String YES = "yes";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    WaveLine {
        number = number == null ? "" : number;
        version = version == null ? "" : version;
        go = go == null ? "" : go;
        reason = reason == null ? "" : reason.strip();
        seen = seen == null ? "" : seen;
        carriers = carriers == null || carriers.isEmpty() ? List.of(CarrierForm.NONE) : carriers;
        escorts = Lines.with(also, escorts);
        also = "";
        seals = seals == null ? "" : seals;
    }

    /** As it is first shown: with whom somebody wrote down, otherwise with who went there last. */
    static WaveLine of(Shipment shipment, boolean goes, List<Carrier> carriers, String lastAlong) {
        List<CarrierForm> rows = carriers.stream().map(CarrierForm::of).toList();
        return new WaveLine(
                shipment.number(),
                Integer.toString(shipment.version()),
                goes ? YES : "",
                "",
                "",
                rows,
                shipment.escorts().isEmpty() ? lastAlong : String.join("\n", shipment.escorts()),
                String.join("\n", shipment.seals()),
                "");
    }

    /** The same with the next seals of the roll where nobody wrote any down. */
    WaveLine sealedBy(SealSeries series) {
        return seals.isEmpty()
                ? new WaveLine(
                        number, version, go, reason, seen, carriers, escorts, String.join("\n", series.next()), "")
                : this;
    }

    /** Everybody it names, with a vehicle for each that is planned. */
    Carrier.Crew crew() {
        return new Carrier.Crew(
                carriers.stream().map(CarrierForm::toCarrier).toList(), Lines.of(escorts), Lines.of(seals));
    }

    /** The same with the reason that was given before. */
    WaveLine because(String known) {
        return new WaveLine(number, version, go, known, seen, carriers, escorts, seals, "");
    }

    /** The same on other vehicles. */
    WaveLine with(List<CarrierForm> others) {
        return new WaveLine(number, version, go, reason, seen, others, escorts, seals, "");
    }

    /** The version that the form was made of; none where it was tampered with. */
    int seenVersion() {
        return NUMBER.matcher(version).matches() ? Integer.parseInt(version) : -1;
    }

    public boolean goes() {
        return go.equals(YES);
    }

    /** The vehicles into whose rows something was written. */
    List<Carrier> typed() {
        return carriers.stream()
                .filter(carrier -> !carrier.blank())
                .map(CarrierForm::toCarrier)
                .toList();
    }

    /** As they stand on the seals, however they were typed. */
    Set<String> sealNumbers() {
        return seals.lines()
                .map(seal -> seal.strip().toUpperCase(Locale.ROOT))
                .filter(seal -> !seal.isEmpty())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whether some of it goes on a vehicle of the other. */
    boolean sharesVehicleWith(WaveLine other) {
        return plates().anyMatch(plate -> other.plates().anyMatch(plate::equals));
    }

    /** Whether it begins its way on a boat or another vehicle that bears no plate. */
    boolean beginsWithoutPlate() {
        return carriers.stream()
                .anyMatch(carrier -> carrier.firstLeg() && carrier.plate().isBlank());
    }

    private Stream<String> plates() {
        return carriers.stream()
                .map(carrier -> carrier.plate().replaceAll("\\W", "").toUpperCase(Locale.ROOT))
                .filter(plate -> !plate.isEmpty());
    }

    boolean warned() {
        return seen.equals(YES);
    }

    /** The same as the form of this one shipment, leaving at a time for all: everything on board, by plan as long on the way. */
    DispatchForm alone(Shipment shipment, String departedAt, WallClock clock) {
        String arrival = clock.read(departedAt)
                .map(left -> clock.write(left.plus(shipment.timetable().travel())))
                .orElse(departedAt);
        return new DispatchForm(
                seenVersion(), departedAt, arrival, all(shipment), carriers, escorts, seals, "", "", "");
    }

    private static Map<String, String> all(Shipment shipment) {
        return shipment.contents().stream()
                .filter(content -> content.station() != null)
                .collect(toMap(content -> content.station().toString(), content -> String.valueOf(content.boxes())));
    }
}
