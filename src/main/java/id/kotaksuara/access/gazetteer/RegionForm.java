package id.kotaksuara.access.gazetteer;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Zone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A region as an administrator types it.
 *
 * @param seenName the name when the form was opened; what is kept differs where somebody else was quicker
 */
record RegionForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String zone,
        @Nullable String seenName,
        @Nullable String seenZone) {

    private static final int LONGEST_NAME = 100;

    static RegionForm within(RegionName parent) {
        String zone = parent.code().isEmpty()
                ? ""
                : Zone.ofProvince(RegionLevel.PROVINCE.around(parent.code())).name();
        return new RegionForm(parent.code().isEmpty() ? "" : parent.code() + ".", "", zone, "", "");
    }

    static RegionForm of(RegionFacts facts) {
        String zone = facts.zone() == null ? "" : facts.zone().name();
        return new RegionForm("", facts.name(), zone, facts.name(), zone);
    }

    /** What is to be kept, or null where something was mistyped. */
    @Nullable
    RegionFacts facts(int level, Errors errors) {
        var typed = new Typed(errors, "region.form.");
        String said = typed.words("name", name, LONGEST_NAME);
        Zone where = level == Gazetteer.REGENCY ? typed.choice("zone", zone, Zone.class) : null;
        return typed.fine() ? new RegionFacts(said, where) : null;
    }

    /** The whole code of a region within another one, or null where it cannot be one. */
    @Nullable
    String codeWithin(RegionName parent, Errors errors) {
        String whole = Typed.orEmpty(code);
        String own = parent.level() == Gazetteer.DISTRICT ? "[12]\\d{3}" : "\\d{2}";
        String pattern = parent.code().isEmpty() ? own : parent.code().replace(".", "\\.") + "\\." + own;
        if (whole.matches(pattern)) {
            return whole;
        }
        String example = (parent.code().isEmpty() ? "" : parent.code() + ".")
                + (parent.level() == Gazetteer.DISTRICT ? "2001" : "01");
        return new Typed(errors, "region.form.").slip("code", "region.form.code.wrong", example);
    }

    boolean knows(RegionFacts kept) {
        return of(kept).answers().equals(new RegionForm("", seenName, seenZone, "", "").answers());
    }

    RegionForm knowing(RegionFacts kept) {
        RegionForm now = of(kept);
        return new RegionForm(code, name, zone, now.seenName, now.seenZone);
    }

    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("region.form.name", Typed.orEmpty(name));
        answers.put("region.form.zone", Typed.orEmpty(zone));
        return answers;
    }
}
