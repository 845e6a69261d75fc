package id.kotaksuara.voters.preview;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.preview.ImportPreview.DistrictChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a person says before an import is applied.
 *
 * @param warnings the warnings were read
 * @param names of the districts that change much, as typed, by their code; of the region where there are many
 */
record Confirmation(boolean warnings, Map<String, String> names) {

    static final Confirmation NONE = new Confirmation(false, Map.of());
    static final int MOST_NAMES = 5;

    private static final String OF_REGION = "region";
    private static final String FIELD = "name-";

    /** Something that was not said: in which field, and the sentence that asks for it. */
    record Missing(String field, String key, Object argument) {}

    /** What a form sent. */
    static Confirmation of(Map<String, String> sent) {
        return new Confirmation(sent.containsKey("warnings"), sent);
    }

    public String typed(String code) {
        return names.getOrDefault(FIELD + code, "");
    }

    List<Missing> missing(VoterImport it, List<DistrictChange> large, String regionName) {
        var missing = new ArrayList<Missing>();
        if (it.warningCount() > 0 && !warnings) {
            missing.add(new Missing("warnings", "voters.import.confirm.warnings", it.warningCount()));
        }
        if (large.size() > MOST_NAMES) {
            check(OF_REGION, regionName, missing);
        } else {
            large.forEach(district -> check(district.code(), district.name(), missing));
        }
        return missing;
    }

    private void check(String code, String name, List<Missing> missing) {
        if (!OfficialName.key(typed(code)).equals(OfficialName.key(name))) {
            missing.add(new Missing(FIELD + code, "voters.import.confirm.name", name));
        }
    }
}
