package id.kotaksuara.logistics.route;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.difficulty.ClassOverride;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.Difficulty;
import id.kotaksuara.logistics.difficulty.Passage;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.warehouse.Warehouse;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/** How a district's store is reached from the warehouse: its legs in order, what the way is like, and when it is closed. */
@Entity
public class Route {

    static final int MOST_LEGS = 10;

    @Id
    private String districtCode;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Warehouse warehouse;

    @Embedded
    private Conditions conditions = Conditions.UNKNOWN;

    @OneToMany(mappedBy = "route", cascade = CascadeType.ALL, orphanRemoval = true)
    @SortNatural
    @OptimisticLock(excluded = false) // a change of the legs alone is a change of the route
    private SortedSet<RouteLeg> legs = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "route_closed_day", joinColumns = @JoinColumn(name = "district_code"))
    @SortNatural
    private SortedSet<ClosedDay> closures = new TreeSet<>();

    @Embedded
    private @Nullable ClassOverride classOverride;

    @Version
    private int version;

    @Transient
    private boolean described = true;

    /** As hard as which class it is planned while nobody has described it. */
    @Transient
    private int assumedClass;

    protected Route() {} // for JPA

    public Route(String districtCode, Conditions conditions, List<LegFacts> legs) {
        this.districtCode = requireNonNull(districtCode, "districtCode");
        describe(conditions, legs);
    }

    /** The route of a district nobody has described: by road, any of these vehicles, as hard as said. It is never stored. */
    static Route notDescribed(String districtCode, Collection<VehicleType> roadVehicles, int assumedClass) {
        Route route = new Route();
        route.districtCode = districtCode;
        route.legs.add(RouteLeg.unknown(route, roadVehicles));
        route.described = false;
        route.assumedClass = assumedClass;
        return route;
    }

    /** Takes over what the office says now. */
    public void describe(Conditions newConditions, List<LegFacts> newLegs) {
        if (newLegs.isEmpty() || newLegs.size() > MOST_LEGS) {
            throw new RuleBroken("route.legs.outside", newLegs.size(), MOST_LEGS);
        }
        newLegs.forEach(leg -> leg.vehicles().forEach(this::checkRegency));
        conditions = requireNonNull(newConditions, "conditions");
        legs.clear();
        for (LegFacts leg : newLegs) {
            legs.add(new RouteLeg(this, legs.size(), leg));
        }
    }

    private void checkRegency(VehicleType vehicle) {
        if (!districtCode.startsWith(vehicle.regencyCode() + ".")) {
            throw new RuleBroken("route.leg.regency", vehicle.name());
        }
    }

    /** Names the warehouse the district is served from; null for the regency's first. */
    public void startAt(@Nullable Warehouse origin) {
        if (origin != null && !districtCode.startsWith(origin.regencyCode() + ".")) {
            throw new RuleBroken("route.warehouse.regency", origin.name());
        }
        warehouse = origin;
    }

    /** Keeps these days closed, and no others. */
    public void closeOn(Collection<ClosedDay> days) {
        if (days.stream().map(ClosedDay::day).distinct().count() < days.size()) {
            throw new RuleBroken("route.closed.twice");
        }
        closures.retainAll(days);
        closures.addAll(days);
    }

    /** Gives a class against the points, or with null lets the points decide again. */
    public void override(@Nullable ClassOverride newClass) {
        classOverride = newClass;
    }

    public Difficulty difficulty() {
        long offRoad =
                legs.stream().filter(leg -> leg.mode() != TransportMode.ROAD).count();
        return Difficulty.of(new Passage(travelMinutes(), legs.size(), offRoad), conditions, classOverride);
    }

    /** The class that plans count with; of a way nobody has described it is assumed. */
    public int plannedClass() {
        return described ? difficulty().difficultyClass() : assumedClass;
    }

    /** The class as it is shown: 0 where nobody has described the way. */
    public int shownClass() {
        return described ? difficulty().difficultyClass() : 0;
    }

    /** One way, all legs; nothing is known of waiting between them. */
    public int travelMinutes() {
        return legs.stream().mapToInt(RouteLeg::travelMinutes).sum();
    }

    public String districtCode() {
        return districtCode;
    }

    /** The warehouse the district is served from; empty for the regency's first. */
    public Optional<Warehouse> warehouse() {
        return Optional.ofNullable(warehouse);
    }

    public Conditions conditions() {
        return conditions;
    }

    /** The legs in order, at least one. */
    public List<RouteLeg> legs() {
        return List.copyOf(legs);
    }

    /** By which it goes, one after the other. */
    public Set<TransportMode> modes() {
        return legs.stream().map(RouteLeg::mode).collect(Collectors.toSet());
    }

    /** Days on which nothing travels, with the reason, earliest first. */
    public List<ClosedDay> closures() {
        return List.copyOf(closures);
    }

    /** Days on which nothing travels. */
    public SortedSet<LocalDate> closedDays() {
        return closures.stream().map(ClosedDay::day).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an office has described this way; where not, class and legs are no more than a beginning. */
    public boolean described() {
        return described;
    }

    public int version() {
        return version;
    }

    /** What the journal keeps about this route. */
    public String subject() {
        return "route:" + districtCode;
    }
}
