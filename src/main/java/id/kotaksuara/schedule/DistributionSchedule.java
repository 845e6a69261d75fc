package id.kotaksuara.schedule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.planning.PlanningProblem;
import id.kotaksuara.problem.ChangedMeanwhile;
import id.kotaksuara.problem.NotFound;
import id.kotaksuara.problem.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a regency's distribution schedule (jadwal distribusi); once published it never changes. */
@Entity
@Table(name = "schedule")
class DistributionSchedule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String electionCode;
    private String regencyCode;
    private int number;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status = ScheduleStatus.DRAFT;

    @Embedded
    private DepartureCalendar calendar;

    @JdbcTypeCode(SqlTypes.JSON)
    private String facts;

    private @Nullable String reason;
    private @Nullable Integer basedOn;

    @OneToMany(mappedBy = "schedule", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    private List<ScheduledConsignment> consignments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "schedule_district", joinColumns = @JoinColumn(name = "schedule_id"))
    @MapKeyColumn(name = "district_code")
    private Map<String, DistrictTerms> terms = new TreeMap<>();

    private int edits;

    @Version
    private int version;

    protected DistributionSchedule() {} // for JPA

    DistributionSchedule(String electionCode, String regencyCode, int number, DepartureCalendar calendar) {
        this.electionCode = requireNonNull(electionCode, "electionCode");
        this.regencyCode = requireNonNull(regencyCode, "regencyCode");
        this.number = number;
        this.calendar = requireNonNull(calendar, "calendar");
    }

    /** A new draft like this one, for a reason; this one stays as it is. */
    DistributionSchedule next(int nextNumber, String why) {
        var next = copy(nextNumber);
        next.reason = requireNonNull(why, "why");
        next.basedOn = number;
        return next;
    }

    /** The same draft once more, to try something on it that nobody keeps. */
    DistributionSchedule sketch() {
        return copy(number);
    }

    private DistributionSchedule copy(int copyNumber) {
        var copy = new DistributionSchedule(electionCode, regencyCode, copyNumber, calendar);
        copy.facts = facts;
        copy.terms.putAll(terms);
        consignments.forEach(consignment -> copy.consignments.add(consignment.copyFor(copy)));
        return copy;
    }

    /** Takes the facts as they are now; what leaves as before keeps its wave and its pin. */
    void follow(DepartureCalendar days, Facts now) {
        requireDraft();
        consignments.forEach(consignment -> consignment.keepMoment(calendar, days));
        calendar = days;
        facts = FactsJson.write(now.problem());
        var wanted = now.loads().stream().collect(toMap(Load::code, Function.identity()));
        consignments.removeIf(consignment -> !wanted.containsKey(consignment.code()));
        consignments.forEach(consignment -> consignment.carry(wanted.remove(consignment.code())));
        now.loads().stream()
                .filter(load -> wanted.containsKey(load.code()))
                .forEach(load -> consignments.add(new ScheduledConsignment(this, load)));
    }

    /** What was agreed about a district from now on. */
    void agree(String districtCode, UnaryOperator<DistrictTerms> change) {
        requireDraft();
        var changed = change.apply(terms(districtCode));
        if (changed.areNone()) {
            terms.remove(districtCode);
        } else {
            terms.put(districtCode, changed);
        }
    }

    /** The parts of a district of this draft, to be changed. */
    List<ScheduledConsignment> toChangeDistrict(String districtCode) {
        requireDraft();
        var parts = ofDistrict(districtCode);
        if (parts.isEmpty()) {
            throw new NotFound("district", districtCode);
        }
        return parts;
    }

    List<ScheduledConsignment> ofDistrict(String districtCode) {
        return consignments.stream()
                .filter(consignment -> consignment.districtCode().equals(districtCode))
                .toList();
    }

    /** A consignment of this draft, to be moved or pinned. */
    ScheduledConsignment toChange(String code) {
        requireDraft();
        return consignments.stream()
                .filter(consignment -> consignment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("consignment", code));
    }

    void become(ScheduleStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("schedule.move." + next, number);
        }
        status = next;
    }

    /** Changes it for somebody who saw it after so many edits; refused when there were more since. */
    <T> T edit(int seenEdits, Function<DistributionSchedule, T> change) {
        if (seenEdits != edits) {
            throw new ChangedMeanwhile("schedule.changed", number);
        }
        T result = change.apply(this);
        edits++;
        return result;
    }

    void requireDraft() {
        if (status != ScheduleStatus.DRAFT) {
            throw new RuleBroken("schedule.not.draft", number);
        }
    }

    ScheduleKey key() {
        return new ScheduleKey(electionCode, regencyCode, number);
    }

    int boxes() {
        return consignments.stream().mapToInt(ScheduledConsignment::boxes).sum();
    }

    /** Boxes that have a wave. */
    int placedBoxes() {
        return consignments.stream()
                .filter(consignment -> consignment.slot().isPresent())
                .mapToInt(ScheduledConsignment::boxes)
                .sum();
    }

    /** Days, waves and boxes in the few words of a journal: {@code 20/11–25/11 08:00 · 2100/2202}. */
    String summary() {
        return calendar + " · " + placedBoxes() + "/" + boxes();
    }

    DistrictTerms terms(String districtCode) {
        return terms.getOrDefault(districtCode, DistrictTerms.NONE);
    }

    boolean includes(String districtCode) {
        return terms(districtCode).exclusion() == null;
    }

    public List<ScheduledConsignment> consignments() {
        return List.copyOf(consignments);
    }

    public String electionCode() {
        return electionCode;
    }

    public String regencyCode() {
        return regencyCode;
    }

    public int number() {
        return number;
    }

    public ScheduleStatus status() {
        return status;
    }

    public DepartureCalendar calendar() {
        return calendar;
    }

    /** What this version was made to answer, before anything was agreed. */
    PlanningProblem facts() {
        return FactsJson.read(facts);
    }

    /** Why this version was made; the first has no reason. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The version this one was made from. */
    public Optional<Integer> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    /** How often it was changed; a form carries the number its reader saw. */
    public int edits() {
        return edits;
    }
}
