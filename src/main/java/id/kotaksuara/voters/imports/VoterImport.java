package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file with voter counts on its way into the list; once applied it is a version of the list. */
@Entity
public class VoterImport extends CheckedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.READING;

    private @Nullable String problemKey;
    private @Nullable List<String> problemValues;
    private @Nullable Integer restoresBefore;
    private @Nullable String appliedBy;
    private @Nullable Instant appliedAt;
    private @Nullable Long appliedOrder;

    @Version
    private int version;

    protected VoterImport() {} // for JPA

    public VoterImport(int number, NewImport what, StoredFile.Print file, String uploadedBy, Instant uploadedAt) {
        super(number, what, file, uploadedBy, uploadedAt);
    }

    /** A version that puts back what the list was before the version with this number. */
    public static VoterImport restoring(int number, VoterImport before, String by, Instant at) {
        var what = new NewImport(
                before.electionCode(), before.regionCode(), ListStage.OTHER, "", false, null, before.fileName());
        var restoring = new VoterImport(number, what, new StoredFile.Print(0, ""), by, at);
        restoring.is(ImportKind.RESTORE);
        restoring.restoresBefore = before.number();
        return restoring;
    }

    private void become(ImportState next) {
        if (!state.mayBecome(next)) {
            throw new RuleBroken("voters.import.not." + next, number());
        }
        state = next;
    }

    /** The file cannot be used; nothing of it is kept but the reason. */
    public void refuse(Problem problem) {
        become(ImportState.REFUSED);
        remember(problem);
    }

    /** The work on it failed and changed nothing. */
    public void giveBack(Problem problem) {
        become(ImportState.WAITING);
        remember(problem);
    }

    private void remember(Problem problem) {
        problemKey = problem.key();
        problemValues = Stream.of(problem.arguments()).map(String::valueOf).toList();
    }

    public void checked(Checked result) {
        become(result.faults().errors() > 0 ? ImportState.FAULTY : ImportState.WAITING);
        keep(result);
    }

    /** To be read and checked again, with these meanings of its columns. */
    public void readAgain(@Nullable String columns) {
        become(ImportState.READING);
        understand(columns);
        this.problemKey = null;
        this.problemValues = null;
    }

    /** To be read and checked again down to this line: what stands below are notes or signatures. */
    public void readUntil(int line) {
        readAgain(columns());
        endAt(line);
    }

    /** To be read and checked again from another sheet, its columns as they are recognised there. */
    public void readSheet(String name) {
        readAgain(null);
        choose(name);
        endAt(null);
    }

    /** To be checked again because the list changed; the reason stays with it. */
    public void checkAgain(Problem outdated) {
        giveBack(outdated);
        become(ImportState.READING);
    }

    /** Warnings ask: without an answer nothing is applied. */
    public void beginToApply(boolean warningsConfirmed) {
        if (warningCount() > 0 && !warningsConfirmed) {
            throw new RuleBroken("voters.import.unconfirmed", warningCount());
        }
        if (kind() == ImportKind.RECAP) {
            throw new RuleBroken("voters.import.recap");
        }
        become(ImportState.APPLYING);
        problemKey = null;
        problemValues = null;
    }

    public void applied(String by, Instant at, long order) {
        become(ImportState.APPLIED);
        appliedBy = by;
        appliedAt = at;
        appliedOrder = order;
    }

    public void discard() {
        become(ImportState.DISCARDED);
    }

    public Long id() {
        return id;
    }

    /** Where its pages are. */
    public String path() {
        return "/elections/" + electionCode() + "/" + regionPath() + "/voters/imports/" + number();
    }

    public ImportState state() {
        return state;
    }

    public @Nullable String problemKey() {
        return problemKey;
    }

    public List<String> problemValues() {
        return problemValues == null ? List.of() : problemValues;
    }

    @Nullable
    public Long appliedOrder() {
        return appliedOrder;
    }

    public @Nullable Integer restoresBefore() {
        return restoresBefore;
    }

    public @Nullable String appliedBy() {
        return appliedBy;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public int version() {
        return version;
    }
}
