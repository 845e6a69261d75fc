package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.Placement;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Boxes of one district, whole or a part cut village by village, and the wave they leave with. */
@Entity
@Table(name = "schedule_consignment")
class ScheduledConsignment {

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
    private @Nullable LocalDate pinnedDay;
    private boolean departed;

    @ElementCollection
    @CollectionTable(name = "schedule_village", joinColumns = @JoinColumn(name = "consignment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<VillageLoad> villages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "schedule_leg", joinColumns = @JoinColumn(name = "consignment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<LegPlan> legs = new ArrayList<>();

    protected ScheduledConsignment() {} // for JPA

    ScheduledConsignment(DistributionSchedule schedule, SentLoad load) {
        this.schedule = schedule;
        this.code = load.code();
        this.districtCode = load.districtCode();
        this.warehouseCode = load.warehouseCode();
        this.boxes = load.boxes();
        this.travelMinutes = load.travelMinutes();
        this.villages.addAll(load.villages());
    }

    /** The same consignment in another version of the schedule. */
    ScheduledConsignment copyFor(DistributionSchedule other) {
        var copy = new ScheduledConsignment(other, load());
        copy.slot = slot;
        copy.pinnedDay = pinnedDay;
        copy.departed = departed;
        copy.legs.addAll(legs);
        return copy;
    }

    /** Carries what is to leave now; the wave stays, and whether it still fits is the planner's question. */
    void carry(SentLoad load) {
        warehouseCode = load.warehouseCode();
        travelMinutes = load.travelMinutes();
        boxes = load.boxes();
        if (!villages.equals(load.villages())) {
            villages.clear();
            villages.addAll(load.villages());
        }
    }

    /** Leaves with this wave, on these vehicles. */
    void place(int slot, List<LegPlan> legs) {
        if (slot < 0 || slot >= schedule.calendar().slots()) {
            throw new IllegalArgumentException("no slot " + slot);
        }
        this.slot = slot;
        if (!this.legs.equals(legs)) {
            this.legs.clear();
            this.legs.addAll(legs);
        }
    }

    /** Leaves on the same day at the same time by another calendar; where that has no such wave it has none. */
    void keepMoment(DepartureCalendar before, DepartureCalendar now) {
        var kept = slot().map(wave -> now.slotAt(before.dayOf(wave), before.timeOf(wave)));
        if (kept.isPresent() && kept.get().isEmpty()) {
            unplace();
        } else {
            slot = kept.map(OptionalInt::getAsInt).orElse(null);
        }
    }

    /** Has no wave; an agreed day stays agreed, and the plan says why it cannot be kept. */
    void unplace() {
        slot = null;
        legs.clear();
    }

    /** Has left as another version planned it: this wave, these vehicles, for good. */
    void leftAs(ScheduledConsignment planned, int slot) {
        place(slot, planned.legs);
        pin();
        departed = true;
    }

    boolean departed() {
        return departed;
    }

    /** Keeps the day it has, whatever is planned again. */
    void pin() {
        pinnedDay = day().orElseThrow(() -> new IllegalStateException(code + " has no day"));
    }

    void unpin() {
        pinnedDay = null;
    }

    /** Where it stands in the plan, in the planner's words. */
    Optional<Placement> placement() {
        var types = legs.stream().map(LegPlan::vehicleType).toList();
        return slot().map(wave -> new Placement(code, wave, types));
    }

    /** What leaves, without its day. */
    SentLoad load() {
        return new SentLoad(code, districtCode, warehouseCode, travelMinutes, villages);
    }

    public Optional<LocalDate> day() {
        return slot().map(schedule.calendar()::dayOf);
    }

    public Optional<Integer> slot() {
        return Optional.ofNullable(slot);
    }

    public boolean pinned() {
        return pinnedDay != null;
    }

    @Nullable
    LocalDate pinnedDay() {
        return pinnedDay;
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

    int travelMinutes() {
        return travelMinutes;
    }

    public List<VillageLoad> villages() {
        return List.copyOf(villages);
    }

    public List<LegPlan> legs() {
        return List.copyOf(legs);
    }
}
