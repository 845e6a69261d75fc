package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the way of a shipment: when, by which vehicles and with whom, as planned and as it was, and by which codes its
 * end is told.
 */
@MappedSuperclass
public abstract class OnTheWay {

    @Embedded
    private @Nullable TravelTimes timetable;

    @Embedded
    private @Nullable Journey journey;

    @Embedded
    private DepartureRecord.Company company = DepartureRecord.Company.NONE;

    @ElementCollection
    @CollectionTable(name = "shipment_carrier", joinColumns = @JoinColumn(name = "shipment_id"))
    @OrderColumn(name = "position")
    private List<Carrier> carriers = new ArrayList<>();

    /** The names of the other districts on the vehicles of the first leg. */
    private String sharesWith = "";

    @Generated
    private String secret;

    OnTheWay() {}

    final void plan(TravelTimes times) {
        timetable = times;
    }

    final void travelBy(List<Carrier> others) {
        if (!carriers.equals(others)) {
            carriers.clear();
            carriers.addAll(others);
        }
    }

    /** Takes what a newer plan says of the vehicles; whoever was written down for one keeps it where there is one like it. */
    final void travelByOthers(List<Carrier> others) {
        var named = new ArrayList<>(carriers.stream().filter(Carrier::named).toList());
        travelBy(others.stream()
                .map(planned -> {
                    var kept = named.stream().filter(planned::like).findFirst();
                    kept.ifPresent(named::remove);
                    return kept.orElse(planned);
                })
                .toList());
    }

    abstract void mustBe(ShipmentStatus expected);

    /** Writes down who will take it; false where that is known. Only while it has not left. */
    public boolean name(Carrier.Crew crew) {
        mustBe(ShipmentStatus.PLANNED);
        boolean other = !crew.equals(new Carrier.Crew(carriers(), escorts(), seals()));
        company = DepartureRecord.Company.of(crew, notes());
        travelBy(crew.carriers());
        return other;
    }

    final void begin(DepartureRecord departure) {
        journey = Journey.begun(departure.at(), departure.expectedArrival());
        company = DepartureRecord.Company.of(departure);
        travelBy(withPlannedLegs(departure.carriers()));
    }

    /** A leg that nobody named a vehicle for at the departure is travelled as it was planned. */
    private List<Carrier> withPlannedLegs(List<Carrier> departing) {
        var legs = departing.stream().map(Carrier::leg).collect(Collectors.toSet());
        var planned = carriers.stream()
                .filter(carrier -> !legs.contains(carrier.leg()))
                .map(Carrier::unnamed);
        return Stream.concat(departing.stream(), planned)
                .sorted(Comparator.comparingInt(Carrier::leg))
                .toList();
    }

    /** As if it had not left. */
    final void stay() {
        journey = Journey.NONE;
        company = DepartureRecord.Company.NONE;
        travelBy(carriers.stream().map(Carrier::unnamed).toList());
    }

    final void continueAs(Journey next) {
        journey = next;
    }

    final Journey journey() {
        return journey == null ? Journey.NONE : journey;
    }

    /** What its codes are derived from, one for each outcome; the database makes it. */
    public String secret() {
        return secret;
    }

    public TravelTimes timetable() {
        return timetable == null ? TravelTimes.NONE : timetable;
    }

    public @Nullable Instant departedAt() {
        return journey().departedAt();
    }

    /** A moment of its arrival: what has arrived had left before, though a clock was set back since. */
    public Instant onceLeft(Instant at) {
        return journey().hadLeftBy(at) ? at : requireNonNull(departedAt());
    }

    public @Nullable Instant expectedArrival() {
        return journey().expectedArrival();
    }

    public @Nullable Instant arrivedAt() {
        return journey().arrivedAt();
    }

    public @Nullable Instant checkedAt() {
        return journey().checkedAt();
    }

    public List<String> escorts() {
        return company.names();
    }

    public List<String> seals() {
        return company.numbers();
    }

    public String notes() {
        return company.notes();
    }

    /** The names of the other districts that are planned on the vehicles of the first leg; "" where there are none. */
    public String sharesWith() {
        return sharesWith;
    }

    public boolean sharesWith(String district) {
        return List.of(sharesWith.split(", ")).contains(district);
    }

    final void share(String others) {
        sharesWith = others;
    }

    public List<Carrier> carriers() {
        return List.copyOf(carriers);
    }

    /** When a shipment left, is expected, came and was checked; each step comes after the one before it. */
    @Embeddable
    record Journey(
            @Nullable Instant departedAt,
            @Nullable Instant expectedArrival,
            @Nullable Instant arrivedAt,
            @Nullable Instant checkedAt) {

        static final Journey NONE = new Journey(null, null, null, null);

        static Journey begun(Instant departure, Instant expected) {
            return new Journey(departure, expected, null, null);
        }

        Journey expectedAt(Instant arrival) {
            return new Journey(departedAt, arrival, arrivedAt, checkedAt);
        }

        /** Whether something that came then had left before. */
        boolean hadLeftBy(Instant arrival) {
            return departedAt == null || !arrival.isBefore(departedAt);
        }

        Journey arrived(Instant at) {
            return new Journey(departedAt, expectedArrival, at, checkedAt);
        }

        /** A clock that runs a little behind the one of the arrival does not put the check before it. */
        Journey checked(Instant at) {
            Instant after = arrivedAt != null && at.isBefore(arrivedAt) ? arrivedAt : at;
            return new Journey(departedAt, expectedArrival, arrivedAt, after);
        }
    }
}
