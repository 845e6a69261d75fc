package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.officeplan.OfficeRow;
import id.kotaksuara.schedule.officeplan.UploadedFile;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A schedule of the office's own, as it came in a file, with what was said about its rows and what it was graded. */
@Entity
public class Grading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private OfficeKey office;

    private int number;
    private LocalDate deadline;
    private @Nullable LocalDate guessedDay;

    @Embedded
    private UploadedFile file;

    private String uploadedBy;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private GradingState state = GradingState.SETTLING;

    @JdbcTypeCode(SqlTypes.JSON)
    private String departures;

    @Embedded
    private @Nullable DepartureCalendar calendar;

    private boolean calendarChosen;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String graded;

    private @Nullable Integer scheduleNumber;

    @Version
    private int version;

    protected Grading() {} // for JPA

    Grading(NewGrading what, int number, List<OfficeRow> rows, String by, Instant at) {
        this.office = what.office();
        this.deadline = what.deadline();
        this.guessedDay = what.guessed();
        this.number = number;
        this.file = what.file();
        this.departures = KeptJson.write(new OfficeRow.All(rows));
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    /** Holds it to what the election asks of arrivals at the district committees now. */
    void holdTo(LocalDate lastDay) {
        requireKept();
        deadline = lastDay;
    }

    /** Takes what a person said about its rows and days; a grade given before no longer counts. */
    void settle(List<OfficeRow> rows, @Nullable DepartureCalendar chosen) {
        requireKept();
        departures = KeptJson.write(new OfficeRow.All(rows));
        calendarChosen = chosen != null;
        calendar = chosen;
        graded = null;
        state = GradingState.SETTLING;
    }

    void grade(Graded result, DepartureCalendar days) {
        requireKept();
        graded = result.write();
        calendar = days;
        state = GradingState.GRADED;
    }

    void discard() {
        requireKept();
        state = GradingState.DISCARDED;
    }

    /** Became this version of the schedule. */
    void became(int schedule) {
        requireKept();
        scheduleNumber = schedule;
    }

    /** For somebody who saw this version of it. */
    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("grading.changed", number);
        }
    }

    private void requireKept() {
        if (state == GradingState.DISCARDED) {
            throw new RuleBroken("grading.discarded", number);
        }
    }

    /** What journal lines of this file are about. */
    public String subject() {
        return "grading:%s/%s/%d".formatted(electionCode(), regencyCode(), number);
    }

    public String path() {
        return office.path() + "/schedules/gradings/" + number;
    }

    OfficeKey office() {
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

    /** The last day on which boxes may arrive at the district committees. */
    public LocalDate deadline() {
        return deadline;
    }

    public UploadedFile file() {
        return file;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public GradingState state() {
        return state;
    }

    List<OfficeRow> rows() {
        return KeptJson.read(departures, OfficeRow.All.class).rows();
    }

    /** Its days and waves, where they are graded or a person has chosen them. */
    public Optional<DepartureCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    boolean calendarChosen() {
        return calendarChosen;
    }

    Optional<Graded> graded() {
        return Optional.ofNullable(graded).map(Graded::read);
    }

    /** The version of the schedule it became. */
    public Optional<Integer> scheduleNumber() {
        return Optional.ofNullable(scheduleNumber);
    }

    public int version() {
        return version;
    }
}
