package id.kotaksuara.logistics.route;

import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One leg of a route: by one mode, with one of the vehicle types that fit. */
@Entity
@Table(name = "route_leg")
public class RouteLeg implements Comparable<RouteLeg> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "district_code")
    private Route route;

    private int position;

    @Enumerated(EnumType.STRING)
    private TransportMode mode;

    private int travelMinutes;

    @Convert(converter = WeekdaysColumn.class)
    private Set<DayOfWeek> weekdays;

    @ManyToMany
    @JoinTable(
            name = "route_leg_vehicle",
            joinColumns = @JoinColumn(name = "leg_id"),
            inverseJoinColumns = @JoinColumn(name = "vehicle_type_id"))
    private Set<VehicleType> vehicles = new HashSet<>();

    protected RouteLeg() {} // for JPA

    RouteLeg(Route route, int position, LegFacts facts) {
        this(route, position, facts.mode(), facts.vehicles());
        this.travelMinutes = facts.travelMinutes();
        this.weekdays = EnumSet.copyOf(facts.weekdays());
    }

    private RouteLeg(Route route, int position, TransportMode mode, Collection<VehicleType> vehicles) {
        this.route = route;
        this.position = position;
        this.mode = mode;
        this.weekdays = EnumSet.allOf(DayOfWeek.class);
        this.vehicles.addAll(vehicles);
    }

    /** The only leg of a way nobody has described: by road, any vehicle, no time known. It is never stored. */
    static RouteLeg unknown(Route route, Collection<VehicleType> vehicles) {
        return new RouteLeg(route, 0, TransportMode.ROAD, vehicles);
    }

    public LegFacts facts() {
        return new LegFacts(mode, travelMinutes, vehicles, weekdays);
    }

    /** Place in the route, from 0. */
    public int position() {
        return position;
    }

    public TransportMode mode() {
        return mode;
    }

    /** One way. */
    public int travelMinutes() {
        return travelMinutes;
    }

    /** Minutes from the departure at the warehouse to the beginning of this leg. */
    public int startMinutes() {
        return route.legs().stream()
                .filter(leg -> leg.position < position)
                .mapToInt(RouteLeg::travelMinutes)
                .sum();
    }

    /** The types that fit, by code. */
    public List<VehicleType> vehicles() {
        return vehicles.stream().sorted(Comparator.comparing(VehicleType::code)).toList();
    }

    public List<String> vehicleTypeCodes() {
        return vehicles().stream().map(VehicleType::code).toList();
    }

    /** Days on which the leg runs, Monday first. */
    public Set<DayOfWeek> weekdays() {
        return EnumSet.copyOf(weekdays);
    }

    public boolean runsDaily() {
        return weekdays.size() == DayOfWeek.values().length;
    }

    public boolean runsOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek());
    }

    @Override
    public int compareTo(RouteLeg other) {
        return Integer.compare(position, other.position);
    }

    /** Weekdays as the numbers of ISO 8601 in their order: {@code 1,3,5} is Monday, Wednesday and Friday. */
    @Converter
    static class WeekdaysColumn implements AttributeConverter<Set<DayOfWeek>, String> {

        @Override
        public String convertToDatabaseColumn(Set<DayOfWeek> weekdays) {
            return weekdays.stream()
                    .sorted()
                    .map(weekday -> Integer.toString(weekday.getValue()))
                    .collect(Collectors.joining(","));
        }

        @Override
        public Set<DayOfWeek> convertToEntityAttribute(String column) {
            return Arrays.stream(column.split(","))
                    .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        }
    }
}
