package id.kotaksuara.schedule.version;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.stored.StoredProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.Facts;
import id.kotaksuara.schedule.input.LoadName;
import id.kotaksuara.schedule.input.WaveTimes;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one version of a regency's distribution schedule (jadwal distribusi) says: its days, the facts it answers, what was
 * agreed and assumed, and which boxes leave when.
 */
@Entity
@Table(name = "schedule")
public class DistributionSchedule extends ScheduleVersion {

    /** So many versions of a list have their parts read together. */
    private static final int BATCH = 100;

    @Embedded
    private DepartureCalendar calendar;

    @JdbcTypeCode(SqlTypes.JSON)
    private String facts;

    @BatchSize(size = BATCH)
    @OneToMany(mappedBy = "schedule", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    private List<ScheduledConsignment> consignments = new ArrayList<>();

    @BatchSize(size = BATCH)
    @ElementCollection
    @CollectionTable(name = "schedule_district", joinColumns = @JoinColumn(name = "schedule_id"))
    @MapKeyColumn(name = "district_code")
    private Map<String, DistrictTerms> terms = new TreeMap<>();

    @BatchSize(size = BATCH)
    @ElementCollection
    @CollectionTable(name = "schedule_assumption", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "position")
    private List<Assumption> assumptions = new ArrayList<>();

    protected DistributionSchedule() {} // for JPA

    public DistributionSchedule(OfficeKey office, int number, DepartureCalendar calendar) {
        super(office, number);
        this.calendar = requireNonNull(calendar, "calendar");
    }

    /** A new draft like this one, for a reason; this one stays as it is. */
    public DistributionSchedule next(int nextNumber, String why) {
        var next = copy(nextNumber);
        next.follows(this, why);
        return next;
    }

    /** The same draft once more, to try something on it that nobody keeps. */
    public DistributionSchedule sketch() {
        return copy(number());
    }

    private DistributionSchedule copy(int copyNumber) {
        var copy = new DistributionSchedule(office(), copyNumber, calendar);
        copy.facts = facts;
        copy.terms.putAll(terms);
        copy.assumptions.addAll(assumptions);
        consignments.forEach(consignment -> copy.consignments.add(consignment.copyFor(copy)));
        return copy;
    }

    /** Takes the facts as they are now; what leaves as before keeps its load, its wave and its pin. */
    public void follow(DepartureCalendar usual, Facts now) {
        requireDraft();
        keepMoments(() -> calendar = usual);
        take(now.problem());
        rows().follow(now.loads());
    }

    /** Answers this from now on. */
    void take(PlanningProblem problem) {
        facts = StoredProblem.write(problem);
    }

    /** Its loads, to be cut otherwise. */
    public LoadRows rows() {
        return new LoadRows(this, consignments);
    }

    /** What is assumed beside the facts from now on; the facts have to be taken anew where that changes the waves. */
    public void assume(Assumptions now) {
        requireDraft();
        keepMoments(() -> {
            assumptions.clear();
            assumptions.addAll(now.all());
        });
    }

    /** What leaves goes on leaving on its day at its time when days or waves change. */
    private void keepMoments(Runnable change) {
        var before = calendar();
        change.run();
        var now = calendar();
        consignments.forEach(consignment -> consignment.keepMoment(before, now));
    }

    /** What was agreed about a district from now on. */
    public void agree(String districtCode, UnaryOperator<DistrictTerms> change) {
        requireDraft();
        var changed = change.apply(terms(districtCode));
        if (changed.areNone()) {
            terms.remove(districtCode);
        } else {
            terms.put(districtCode, changed);
        }
    }

    /** What waits of a district of this draft, to be changed. */
    public List<ScheduledConsignment> toChangeDistrict(String districtCode) {
        requireDraft();
        var waiting = rows().here(districtCode);
        if (waiting.isEmpty()) {
            ofDistrict(districtCode).forEach(DistributionSchedule::requireHere);
            throw new NotFound("district", districtCode);
        }
        return waiting;
    }

    public List<ScheduledConsignment> ofDistrict(String districtCode) {
        return consignments.stream()
                .filter(consignment -> consignment.districtCode().equals(districtCode))
                .toList();
    }

    /** A consignment of this draft, to be moved or pinned. */
    public ScheduledConsignment toChange(String code) {
        requireDraft();
        return consignments.stream()
                .filter(consignment -> consignment.code().equals(code))
                .findFirst()
                .map(DistributionSchedule::requireHere)
                .orElseThrow(() -> new NotFound("consignment", code));
    }

    private static ScheduledConsignment requireHere(ScheduledConsignment consignment) {
        if (consignment.departed()) {
            throw new RuleBroken("schedule.departed", LoadName.of(consignment.code(), consignment.districtCode()));
        }
        return consignment;
    }

    /** Days, waves and boxes in the few words of a journal. */
    public String summary() {
        return ScheduleSummary.of(this).toString();
    }

    public DistrictTerms terms(String districtCode) {
        return terms.getOrDefault(districtCode, DistrictTerms.NONE);
    }

    public boolean includes(String districtCode) {
        return terms(districtCode).exclusion() == null;
    }

    public List<ScheduledConsignment> consignments() {
        return List.copyOf(consignments);
    }

    /** Its days, with all waves there are on any of them; slots count these. */
    public DepartureCalendar calendar() {
        return calendar(calendar);
    }

    /** A calendar with the waves that are assumed beside its own. */
    public DepartureCalendar calendar(DepartureCalendar days) {
        var times = assumptions().times(days.waveTimes().times());
        if (times.size() > WaveTimes.MOST_WAVES) {
            throw new RuleBroken("schedule.waves.most", WaveTimes.MOST_WAVES);
        }
        return new DepartureCalendar(days.firstDay(), days.lastDay(), new WaveTimes(times));
    }

    /** The first day on which anything could leave when it was planned. */
    public LocalDate firstDay() {
        return facts().dayOf(facts().firstSlot());
    }

    /** Its days, with the waves of each. */
    public DepartureCalendar usual() {
        return calendar;
    }

    public Assumptions assumptions() {
        return new Assumptions(assumptions);
    }

    /** What this version was made to answer, before anything was agreed; whole loads of an older version may be cut now. */
    public PlanningProblem facts() {
        var kept = StoredProblem.read(facts);
        return kept.consignments().stream().allMatch(Consignment::isCut)
                ? kept
                : WholeLoads.cutAgain(kept, this::partsOf);
    }

    private List<Part> partsOf(Consignment load) {
        return consignments.stream()
                .filter(row -> row.code().equals(load.id()))
                .flatMap(row -> row.parts().stream())
                .map(ScheduledPart::part)
                .toList();
    }
}
