package id.kotaksuara.schedule.version;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The life of one version of a schedule: its number, its status, where it comes from and how often it was changed. */
@MappedSuperclass
abstract class ScheduleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private OfficeKey office;

    private int number;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status = ScheduleStatus.DRAFT;

    private @Nullable String reason;
    private @Nullable Integer basedOn;
    private int edits;

    @Version
    private int version;

    protected ScheduleVersion() {} // for JPA

    ScheduleVersion(OfficeKey office, int number) {
        this.office = requireNonNull(office, "office");
        this.number = number;
    }

    /** Was made from another version, for a reason. */
    void follows(ScheduleVersion earlier, String why) {
        reason = requireNonNull(why, "why");
        basedOn = earlier.number;
    }

    public void become(ScheduleStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("schedule.move." + next, number);
        }
        status = next;
    }

    public void requireDraft() {
        if (status != ScheduleStatus.DRAFT) {
            throw new RuleBroken("schedule.not.draft", number);
        }
    }

    /** Changes it for somebody who saw it after so many edits; refused when there were more since. */
    public <T> T edit(int seenEdits, Supplier<T> change) {
        if (seenEdits != edits) {
            throw new ChangedMeanwhile("schedule.changed", number);
        }
        return edit(change);
    }

    /** Changes it, which is one edit more. */
    public <T> T edit(Supplier<T> change) {
        T result = change.get();
        edits++;
        return result;
    }

    public ScheduleKey key() {
        return new ScheduleKey(office, number);
    }

    public OfficeKey office() {
        return office;
    }

    public String electionCode() {
        return office.election();
    }

    public String regencyCode() {
        return office.regency();
    }

    public int number() {
        return number;
    }

    public ScheduleStatus status() {
        return status;
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
