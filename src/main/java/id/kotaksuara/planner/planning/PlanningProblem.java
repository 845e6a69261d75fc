package id.kotaksuara.planner.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Everything one plan must move, and with what. References and order are checked here, as only a program gets those
 * wrong; what a user may mistype (no day, no vehicle, contradictory pins) is kept and comes out as a {@link Breach}.
 */
public record PlanningProblem(
        String name,
        List<LocalDate> days,
        int wavesPerDay,
        List<Origin> origins,
        List<CarrierType> vehicles,
        List<Destination> destinations,
        List<Consignment> consignments,
        Closures closures,
        Integer firstSlot,
        Companions shares) {

    /** More waves than any election has; beyond it nothing is planned and the page says so. */
    public static final int MOST_SLOTS = 1_000;

    public PlanningProblem {
        requireNonNull(name, "name");
        days = List.copyOf(days);
        origins = List.copyOf(origins);
        vehicles = List.copyOf(vehicles);
        destinations = List.copyOf(destinations);
        consignments = List.copyOf(consignments);
        closures = closures == null ? Closures.NONE : closures; // as kept before there were any
        firstSlot = firstSlot == null ? 0 : firstSlot; // as kept before there was one
        shares = shares == null ? Companions.NONE : shares; // as kept before there were any
        Index.requireRisingDays(days);
        origins.forEach(origin -> origin.requireEvery(wavesPerDay));
        var knownOrigins = Index.distinct("warehouse", origins, Origin::id);
        var knownVehicles = Index.distinct("vehicle type", vehicles, CarrierType::id);
        var knownDestinations = Index.distinct("destination", destinations, Destination::id);
        Index.distinct("consignment", consignments, Consignment::id);
        consignments.forEach(it -> Index.requireKnown(knownOrigins, it.origin()));
        consignments.forEach(it -> Index.requireKnown(knownDestinations, it.destination()));
        consignments.forEach(it -> Index.requireKnownVehicles(knownVehicles, it));
    }

    /** A problem of which no wave is over, and in which every district has vehicles of its own. */
    public PlanningProblem(
            String name,
            List<LocalDate> days,
            int wavesPerDay,
            List<Origin> origins,
            List<CarrierType> vehicles,
            List<Destination> destinations,
            List<Consignment> consignments,
            Closures closures) {
        this(name, days, wavesPerDay, origins, vehicles, destinations, consignments, closures, 0, Companions.NONE);
    }

    /** A problem in which every wave of the calendar is run. */
    public PlanningProblem(
            String name,
            List<LocalDate> days,
            int wavesPerDay,
            List<Origin> origins,
            List<CarrierType> vehicles,
            List<Destination> destinations,
            List<Consignment> consignments) {
        this(name, days, wavesPerDay, origins, vehicles, destinations, consignments, Closures.NONE);
    }

    /** Number of waves; 0 where nothing can be planned. */
    public int slots() {
        long slots = (long) days.size() * Math.max(0, wavesPerDay);
        return slots > MOST_SLOTS ? 0 : (int) slots;
    }

    /** The day of a slot; before the first and beyond the last slot the calendar goes on. */
    public LocalDate dayOf(int slot) {
        int index = Math.floorDiv(slot, wavesPerDay);
        int known = Math.max(0, Math.min(index, days.size() - 1));
        return days.get(known).plusDays((long) index - known);
    }

    public Wave waveOf(int slot) {
        return new Wave(dayOf(slot), Math.floorMod(slot, wavesPerDay) + 1);
    }

    public long boxes() {
        return consignments.stream().mapToLong(Consignment::boxes).sum();
    }

    public Consignment consignment(String id) {
        return consignments.stream()
                .filter(consignment -> consignment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + id));
    }

    /** The same problem with other consignments, say with days pinned. */
    public PlanningProblem with(List<Consignment> others) {
        return new PlanningProblem(
                name, days, wavesPerDay, origins, vehicles, destinations, others, closures, firstSlot, shares);
    }

    public PlanningProblem with(Closures others) {
        return new PlanningProblem(
                name, days, wavesPerDay, origins, vehicles, destinations, consignments, others, firstSlot, shares);
    }

    PlanningProblem withDays(List<LocalDate> others) {
        return new PlanningProblem(
                name, others, wavesPerDay, origins, vehicles, destinations, consignments, closures, firstSlot, shares);
    }

    public PlanningProblem withOrigins(List<Origin> others) {
        return new PlanningProblem(
                name, days, wavesPerDay, others, vehicles, destinations, consignments, closures, firstSlot, shares);
    }

    PlanningProblem withVehicles(List<CarrierType> others) {
        return new PlanningProblem(
                name, days, wavesPerDay, origins, others, destinations, consignments, closures, firstSlot, shares);
    }

    PlanningProblem withDestinations(List<Destination> others) {
        return new PlanningProblem(
                name, days, wavesPerDay, origins, vehicles, others, consignments, closures, firstSlot, shares);
    }

    /** The same problem with one thing changed; a subject that it does not have changes nothing. */
    public PlanningProblem pulled(Lever lever, String subject, int amount) {
        return with(Change.of(lever, subject, amount));
    }

    public PlanningProblem with(Change change) {
        return change.in(this);
    }

    /** The same problem whose waves before a slot are over: what stands, stands then. */
    public PlanningProblem from(int slot) {
        return new PlanningProblem(
                name,
                days,
                wavesPerDay,
                origins,
                vehicles,
                destinations,
                consignments,
                closures,
                Math.max(0, slot),
                shares);
    }

    /** The same problem where these districts may share vehicles. */
    public PlanningProblem sharing(Companions others) {
        return new PlanningProblem(
                name, days, wavesPerDay, origins, vehicles, destinations, consignments, closures, firstSlot, others);
    }

    /** Whether any consignment may be cut: then a load more counts among the levels. */
    public boolean isCut() {
        return consignments.stream().anyMatch(Consignment::isCut);
    }

    /** What makes one plan of this problem better than another. */
    public List<Level> levels() {
        return isCut() ? Level.ALL : Level.UNCUT;
    }

    /** Whether nothing may leave in a slot. */
    public boolean isClosed(int slot) {
        return slot < firstSlot || !closures.isEmpty() && closures.close(waveOf(slot));
    }

    /**
     * Most boxes that a warehouse makes ready between the slot before and this one: by the clock, whether or not a wave
     * leaves then; where only the work of a wave is known, none for a wave that is not run.
     */
    public int prepared(Origin origin, int slot) {
        if (origin.preparesByTheClock()) {
            return origin.preparedByWave().get(Math.floorMod(slot, wavesPerDay));
        }
        return closures.waves().contains(waveOf(slot)) ? 0 : origin.preparedPerWave();
    }

    /** Place of a day among the plan's days; before, after and between them the calendar decides. */
    int indexOf(LocalDate day) {
        if (days.isEmpty() || days.get(0).isAfter(day)) {
            return days.isEmpty() ? 0 : (int) -ChronoUnit.DAYS.between(day, days.get(0));
        }
        var last = days.get(days.size() - 1);
        int upTo = (int) days.stream().filter(known -> !known.isAfter(day)).count() - 1;
        return day.isAfter(last) ? upTo + (int) ChronoUnit.DAYS.between(last, day) : upTo;
    }
}
