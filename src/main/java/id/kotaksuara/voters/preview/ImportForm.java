package id.kotaksuara.voters.preview;

import id.kotaksuara.region.RegionName;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.written.CountText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What the upload page asks. */
record ImportForm(
        @Nullable MultipartFile file,
        @NotNull ListStage stage,
        @Nullable @Size(max = 60) String label,
        @Nullable Boolean wholeRegion,
        @Nullable String regency,
        @Nullable String statedVoters,
        @Nullable String replaces) {

    private static final int LONGEST_NAME = 200;

    static ImportForm empty() {
        return new ImportForm(null, ListStage.DPT, "", null, "", "", null);
    }

    /** Whoever has a file that is ready says that the new one takes its place. */
    void mayReplace(VoterImport ready, Errors errors) {
        if (!"true".equals(replaces)) {
            errors.rejectValue(
                    "replaces", "voters.import.replaces.asked", new Object[] {ready.number(), ready.fileName()}, null);
        }
    }

    /** The region that the file is of: the one whose page it is, or the regency that was chosen there. */
    RegionName region(RegionName here, List<RegionName> regencies, Errors errors) {
        if (regencies.isEmpty() || !StringUtils.hasText(regency)) {
            return here;
        }
        return regencies.stream()
                .filter(known -> known.code().equals(regency))
                .findFirst()
                .orElseGet(() -> {
                    errors.rejectValue("regency", "voters.import.regency.unknown");
                    return here;
                });
    }

    void check(Errors errors) {
        if (file == null || !StringUtils.hasText(file.getOriginalFilename())) {
            errors.rejectValue("file", "voters.import.file.missing");
        } else if (file.isEmpty()) {
            errors.rejectValue("file", "sheet.empty");
        }
        if (StringUtils.hasText(statedVoters) && stated() == null) {
            errors.rejectValue("statedVoters", "voters.import.statedVoters.unreadable");
        }
    }

    private @Nullable Integer stated() {
        var number = CountText.read(String.valueOf(statedVoters).strip());
        return number.isPresent() && number.getAsInt() >= 0 ? (Integer) number.getAsInt() : null;
    }

    NewImport toImport(String election, RegionName region) {
        return new NewImport(
                election,
                region.code(),
                stage,
                label == null ? "" : label.strip(),
                wholeRegion != null && wholeRegion,
                stated(),
                fileName());
    }

    /** The name alone: some browsers send the whole path. */
    private String fileName() {
        var name = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())));
        var text = String.valueOf(name).replaceAll("\\p{Cntrl}", "");
        return text.length() > LONGEST_NAME ? text.substring(text.length() - LONGEST_NAME) : text;
    }
}
