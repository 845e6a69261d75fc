package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionPath;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file with voter counts as somebody sent it, and what they said of it; only of which regency it is can be said later. */
@MappedSuperclass
abstract class SentFile {

    private String electionCode;
    private int number;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private ListStage stage;

    private String label;
    private boolean wholeRegion;
    private @Nullable Integer statedVoters;
    private String fileName;
    private long fileBytes;
    private String fileHash;
    private String uploadedBy;
    private Instant uploadedAt;

    protected SentFile() {} // for JPA

    SentFile(int number, NewImport what, StoredFile.Print file, String uploadedBy, Instant uploadedAt) {
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

    /** It is of this regency of the region it was sent for; whether it names all stations there, nobody has said. */
    public void isOf(String regency) {
        boolean one = RegionLevel.REGENCY.reachedBy(regency)
                && RegionLevel.REGENCY.around(regency).equals(regency);
        if (!one || RegionLevel.REGENCY.reachedBy(regionCode) || !regency.startsWith(regionCode)) {
            throw new RuleBroken("voters.import.regency.unknown");
        }
        regionCode = regency;
        wholeRegion = false;
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

    /** The code of its region as addresses write it, which for the nation is a word. */
    public String regionPath() {
        return regionCode.isEmpty() ? RegionPath.NATION : regionCode;
    }

    /** Of the regency that it is of; ask only where it is not of a larger region. */
    public String regencyCode() {
        return RegionLevel.REGENCY.around(regionCode);
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

    public String fileName() {
        return fileName;
    }

    public long fileBytes() {
        return fileBytes;
    }

    public String fileHash() {
        return fileHash;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
