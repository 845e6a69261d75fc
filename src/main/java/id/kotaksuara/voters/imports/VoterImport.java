package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.RegionPath;
import jakarta.persistence.Embedded;
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
class VoterImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String electionCode;
    private int number;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private ImportKind kind = ImportKind.STATIONS;

    @Enumerated(EnumType.STRING)
    private ListStage stage;

    private String label;
    private boolean wholeRegion;
    private @Nullable Integer statedVoters;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.READING;

    private String fileName;
    private long fileBytes;
    private String fileHash;
    private @Nullable String columns;
    private @Nullable String sheetName;
    private int headerLine;
    private @Nullable Integer follows;
    private int faultsBefore;
    private int faultsLeft;
    private String uploadedBy;
    private Instant uploadedAt;
    private @Nullable String problemKey;
    private @Nullable List<String> problemValues;
    private int rowCount;
    private int errorCount;
    private int warningCount;

    @Embedded
    private Effect effect = Effect.NONE;

    private @Nullable Instant checkedAt;
    private long checkedAgainst;
    private @Nullable Integer restoresBefore;
    private @Nullable String appliedBy;
    private @Nullable Instant appliedAt;
    private @Nullable Long appliedOrder;

    @Version
    private int version;

    protected VoterImport() {} // for JPA

    VoterImport(int number, NewImport what, StoredFile.Print file, String uploadedBy, Instant uploadedAt) {
        this.electionCode = what.election();
        this.number = number;
        this.regionCode = what.region();
        this.stage = what.stage();
        this.label = what.label();
        this.wholeRegion = what.wholeRegion();
        this.statedVoters = what.statedVoters();
        this.fileName = what.fileName();
        this.fileBytes = file.bytes();
        this.fileHash = file.hash();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** A version that puts back what the list was before the version with this number. */
    static VoterImport restoring(int number, VoterImport before, String by, Instant at) {
        var what = new NewImport(
                before.electionCode, before.regionCode, ListStage.OTHER, "", false, null, before.fileName);
        var restoring = new VoterImport(number, what, new StoredFile.Print(0, ""), by, at);
        restoring.kind = ImportKind.RESTORE;
        restoring.restoresBefore = before.number;
        return restoring;
    }

    private void become(ImportState next) {
        if (!state.mayBecome(next)) {
            throw new RuleBroken("voters.import.not." + next, number);
        }
        state = next;
    }

    /** The file cannot be used; nothing of it is kept but the reason. */
    void refuse(Problem problem) {
        become(ImportState.REFUSED);
        remember(problem);
    }

    /** The work on it failed and changed nothing. */
    void giveBack(Problem problem) {
        become(ImportState.WAITING);
        remember(problem);
    }

    private void remember(Problem problem) {
        problemKey = problem.key();
        problemValues = Stream.of(problem.arguments()).map(String::valueOf).toList();
    }

    void checked(ImportKind kind, int rows, Faults.Tallied faults, Effect effect, long newestVersion, Instant now) {
        become(faults.errors() > 0 ? ImportState.FAULTY : ImportState.WAITING);
        this.kind = kind;
        this.rowCount = rows;
        this.errorCount = faults.errors();
        this.warningCount = faults.warnings();
        this.effect = effect;
        this.checkedAgainst = newestVersion;
        this.checkedAt = now;
    }

    /** To be read and checked again, with these meanings of its columns. */
    void readAgain(@Nullable String columns) {
        become(ImportState.READING);
        this.columns = columns;
        this.problemKey = null;
        this.problemValues = null;
    }

    /** To be read and checked again from another sheet, its columns as they are recognised there. */
    void readSheet(String name) {
        readAgain(null);
        this.sheetName = name;
    }

    /** This sheet is read, from below this line. */
    void reads(String name, long header) {
        this.sheetName = name.isEmpty() ? null : name;
        this.headerLine = (int) header;
    }

    /** Takes the place of a file with faults. */
    void follow(VoterImport before) {
        this.follows = before.number;
        this.faultsBefore = before.errorCount;
    }

    /** So many faults of the file before are still in this one. */
    void stillHas(int faults) {
        this.faultsLeft = faults;
    }

    /** To be checked again because the list changed; the reason stays with it. */
    void checkAgain() {
        become(ImportState.READING);
    }

    /** Warnings ask: without an answer nothing is applied. */
    void beginToApply(boolean warningsConfirmed) {
        if (warningCount > 0 && !warningsConfirmed) {
            throw new RuleBroken("voters.import.unconfirmed", warningCount);
        }
        if (kind == ImportKind.RECAP) {
            throw new RuleBroken("voters.import.recap");
        }
        become(ImportState.APPLYING);
        problemKey = null;
        problemValues = null;
    }

    void applied(String by, Instant at, long order) {
        become(ImportState.APPLIED);
        appliedBy = by;
        appliedAt = at;
        appliedOrder = order;
    }

    void discard() {
        become(ImportState.DISCARDED);
    }

    Long id() {
        return id;
    }

    public String electionCode() {
        return electionCode;
    }

    public int number() {
        return number;
    }

    public String regionCode() {
        return regionCode;
    }

    /** Where its pages are. */
    public String path() {
        var region = regionCode.isEmpty() ? RegionPath.NATION : regionCode;
        return "/elections/" + electionCode + "/" + region + "/voters/imports/" + number;
    }

    public ImportKind kind() {
        return kind;
    }

    public ListStage stage() {
        return stage;
    }

    public String label() {
        return label;
    }

    public boolean wholeRegion() {
        return wholeRegion;
    }

    public @Nullable Integer statedVoters() {
        return statedVoters;
    }

    public ImportState state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public long fileBytes() {
        return fileBytes;
    }

    public String fileHash() {
        return fileHash;
    }

    public @Nullable String columns() {
        return columns;
    }

    /** The sheet of the workbook that was read; null where the file is one table. */
    public @Nullable String sheetName() {
        return sheetName;
    }

    int headerLine() {
        return headerLine;
    }

    /** The number of the import with faults whose place this one takes. */
    public @Nullable Integer follows() {
        return follows;
    }

    public int faultsBefore() {
        return faultsBefore;
    }

    public int faultsLeft() {
        return faultsLeft;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public @Nullable String problemKey() {
        return problemKey;
    }

    public List<String> problemValues() {
        return problemValues == null ? List.of() : problemValues;
    }

    public int rowCount() {
        return rowCount;
    }

    public int errorCount() {
        return errorCount;
    }

    public int warningCount() {
        return warningCount;
    }

    public Effect effect() {
        return effect;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    long checkedAgainst() {
        return checkedAgainst;
    }

    @Nullable
    Long appliedOrder() {
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
