package id.kotaksuara.schedule.version;

import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.SentLoad;
import id.kotaksuara.schedule.input.VillageLoad;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A load: boxes of one district that leave together, and the wave they leave with; without one what is left of it. */
@Entity
@Table(name = "schedule_consignment")
public class ScheduledConsignment {

    private static final int BATCH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private DistributionSchedule schedule;

    private String code;
    private String districtCode;
    private String warehouseCode;
    private int boxes;
    private int travelMinutes;
    private @Nullable Integer slot;
    private boolean departed;

    /** The district on whose vehicles it leaves. */
    private @Nullable String ridesWith;

    @ElementCollection
    @CollectionTable(name = "schedule_village", joinColumns = @JoinColumn(name = "consignment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<ScheduledPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "schedule_leg", joinColumns = @JoinColumn(name = "consignment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<LegPlan> legs = new ArrayList<>();

    protected ScheduledConsignment() {} // for JPA

    /** Some parts of what is to leave for a district, without a wave. */
    ScheduledConsignment(DistributionSchedule schedule, String code, SentLoad load, List<ScheduledPart> parts) {
        this.schedule = schedule;
        this.code = code;
        this.districtCode = load.districtCode();
        this.warehouseCode = load.warehouseCode();
        this.travelMinutes = load.travelMinutes();
        carry(parts);
    }

    /** The same load in another version of the schedule. */
    ScheduledConsignment copyFor(DistributionSchedule other) {
        var copy = new ScheduledConsignment(other, code, from(), parts);
        copy.slot = slot;
        copy.departed = departed;
        copy.ridesWith = ridesWith;
        copy.legs.addAll(legs);
        return copy;
    }

    /** Where it is from and how far it goes. */
    SentLoad from() {
        return new SentLoad(districtCode, warehouseCode, travelMinutes, List.of());
    }

    /** Leaves from there from now on; the wave stays, and whether it still fits is the planner's question. */
    void leaveFrom(SentLoad load) {
        warehouseCode = load.warehouseCode();
        travelMinutes = load.travelMinutes();
    }

    /** Carries these from now on. */
    final void carry(List<ScheduledPart> now) {
        boxes = now.stream().mapToInt(ScheduledPart::boxes).sum();
        if (!parts.equals(now)) {
            parts.clear();
            parts.addAll(now);
        }
    }

    void rename(String other) {
        code = other;
    }

    /** Leaves with this wave, on these vehicles, which are those of another district's load where one is named. */
    public void place(int slot, List<LegPlan> legs, @Nullable String with) {
        if (slot < 0 || slot >= schedule.calendar().slots()) {
            throw new IllegalArgumentException("no slot " + slot);
        }
        this.slot = slot;
        if (!this.legs.equals(legs)) {
            this.legs.clear();
            this.legs.addAll(legs);
        }
        ridesWith = with;
    }

    /** The district on whose vehicles it leaves, mostly its own. */
    public String lead() {
        return ridesWith == null ? districtCode : ridesWith;
    }

    /** Leaves on the same day at the same time by another calendar; where that has no such wave it has none. */
    void keepMoment(DepartureCalendar before, DepartureCalendar now) {
        slot().ifPresent(wave -> now.slotAt(before.dayOf(wave), before.timeOf(wave))
                .ifPresentOrElse(kept -> slot = kept, this::unplace));
    }

    /** Has no wave; an agreed day stays agreed, and the plan says why it cannot be kept. */
    public void unplace() {
        slot = null;
        ridesWith = null;
        legs.clear();
    }

    /** Has left as another version planned it: this wave, these vehicles, for good. */
    void leftAs(ScheduledConsignment planned, int slot) {
        place(slot, planned.legs, planned.ridesWith);
        carry(planned.parts);
        departed = true;
    }

    /** Has come back, and leaves again; what people agreed about it stays agreed. */
    void comeBack() {
        departed = false;
    }

    public boolean departed() {
        return departed;
    }

    /** Whether it is sent at all; nobody leaves out what has left. */
    public boolean takesPart() {
        return departed || schedule.includes(districtCode);
    }

    /** Keeps the day it has for these parts of it, whatever is planned again. */
    public void pin(Collection<String> ids) {
        var day = day().orElseThrow(() -> new IllegalStateException(code + " has no day"));
        agree(ids, part -> part.pinnedOn(day));
    }

    public void unpin() {
        agree(partIds(), part -> part.pinnedOn(null));
    }

    /** Says otherwise what people agreed about some of it. */
    public void agree(Collection<String> ids, UnaryOperator<ScheduledPart> what) {
        carry(parts.stream()
                .map(part -> ids.contains(part.id()) ? what.apply(part) : part)
                .toList());
    }

    public Optional<LocalDate> day() {
        return slot().map(schedule.calendar()::dayOf);
    }

    public Optional<Integer> slot() {
        return Optional.ofNullable(slot);
    }

    /** Whether people agreed on a day for anything of it. */
    public boolean pinned() {
        return parts.stream().anyMatch(part -> part.pinnedDay() != null);
    }

    public String code() {
        return code;
    }

    public String districtCode() {
        return districtCode;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public int boxes() {
        return boxes;
    }

    public int travelMinutes() {
        return travelMinutes;
    }

    public List<ScheduledPart> parts() {
        return List.copyOf(parts);
    }

    public List<String> partIds() {
        return parts.stream().map(ScheduledPart::id).toList();
    }

    public List<VillageLoad> villages() {
        return parts.stream().map(ScheduledPart::load).toList();
    }

    public List<LegPlan> legs() {
        return List.copyOf(legs);
    }
}
