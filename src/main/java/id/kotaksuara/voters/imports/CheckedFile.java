package id.kotaksuara.voters.imports;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file as it was understood and checked: how its columns and sheets are read, its faults, and what it would change. */
@MappedSuperclass
public abstract class CheckedFile extends SentFile {

    @Enumerated(EnumType.STRING)
    private ImportKind kind = ImportKind.STATIONS;

    private @Nullable String columns;
    private @Nullable String sheetName;
    private int headerLine;
    private @Nullable Integer lastRow;
    private @Nullable Integer follows;
    private int faultsBefore;
    private int faultsLeft;
    private String regencies = "";
    private @Nullable String regencyInTitle;
    private int rowCount;
    private int errorCount;
    private int warningCount;

    @Embedded
    private Effect effect = Effect.NONE;

    private @Nullable Instant checkedAt;
    private long checkedAgainst;

    protected CheckedFile() {} // for JPA

    CheckedFile(int number, NewImport what, StoredFile.Print file, String uploadedBy, Instant uploadedAt) {
        super(number, what, file, uploadedBy, uploadedAt);
    }

    /**
     * What checking it gave.
     *
     * @param against the newest version of the list when it was checked
     */
    public record Checked(ImportKind kind, int rows, Faults.Tallied faults, Effect effect, long against, Instant at) {}

    void is(ImportKind what) {
        kind = what;
    }

    void keep(Checked result) {
        kind = result.kind();
        rowCount = result.rows();
        errorCount = result.faults().errors();
        warningCount = result.faults().warnings();
        effect = result.effect();
        checkedAgainst = result.against();
        checkedAt = result.at();
    }

    void understand(@Nullable String meanings) {
        columns = meanings;
    }

    void choose(String sheet) {
        sheetName = sheet;
    }

    /** Nothing below this line is a row of the list; null where nobody said so. */
    void endAt(@Nullable Integer line) {
        lastRow = line;
    }

    /** This sheet is read, from below this line. */
    public void reads(String name, long header) {
        this.sheetName = name.isEmpty() ? null : name;
        this.headerLine = (int) header;
    }

    /** Takes the place of a file with faults. */
    public void follow(VoterImport before) {
        this.follows = before.number();
        this.faultsBefore = before.errorCount();
    }

    /** The regencies that its rows speak of, by code, or by name where they have no code. */
    public void speaksOf(Set<String> named) {
        regencies = String.join("\n", named);
    }

    /** What stands above its table or its name names this regency. */
    public void names(String regency) {
        regencyInTitle = regency;
    }

    /** The regency that its title or its name seems to name, by code. */
    public @Nullable String regencyInTitle() {
        return regencyInTitle;
    }

    /** Whether both say which regencies they are of, in the same way, and share none: one does not mend the other. */
    public boolean isOfOthersThan(CheckedFile before) {
        var mine = named();
        var theirs = before.named();
        boolean alike = mine.stream().allMatch(CheckedFile::isCode)
                ? theirs.stream().allMatch(CheckedFile::isCode)
                : theirs.stream().noneMatch(CheckedFile::isCode);
        boolean said = !mine.isEmpty() && !theirs.isEmpty() && !mine.contains("") && !theirs.contains("");
        return said && alike && Collections.disjoint(mine, theirs);
    }

    private Set<String> named() {
        return regencies.lines().collect(toSet());
    }

    private static boolean isCode(String regency) {
        return !regency.isEmpty() && Character.isDigit(regency.charAt(0));
    }

    /** It takes the place of a file that it has nothing to do with. */
    public void followNone() {
        follows = null;
        faultsBefore = 0;
    }

    /** So many faults of the file before are still in this one. */
    public void stillHas(int faults) {
        this.faultsLeft = faults;
    }

    public ImportKind kind() {
        return kind;
    }

    public @Nullable String columns() {
        return columns;
    }

    /** The sheet of the workbook that was read; null where the file is one table. */
    public @Nullable String sheetName() {
        return sheetName;
    }

    public int lastRow() {
        return lastRow == null ? Integer.MAX_VALUE : lastRow;
    }

    public int headerLine() {
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

    public long checkedAgainst() {
        return checkedAgainst;
    }
}
