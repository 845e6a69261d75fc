package id.kotaksuara.access.account;

import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Zone;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The regions an account can be given. */
@Component
class AreaChoices {

    private static final int REGENCIES = 2;
    private static final int DISTRICTS = 3;

    private final JdbcClient jdbc;

    AreaChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Suggestions for somebody who answers for this area: down to the districts, of the nation to the regencies. */
    public List<RegionName> within(Area area) {
        return jdbc.sql("select code, name, level from region where level <= :deepest"
                        + " and (:area = '' or code = :area or code like :area || '.%') order by code")
                .param("deepest", area.code().isEmpty() ? REGENCIES : DISTRICTS)
                .param("area", area.code())
                .query(RegionName.class)
                .list();
    }

    /** Rejects the field {@code area} where it lies in no province there is; it need not be loaded here yet. */
    public static void checkPlausible(String code, Errors errors) {
        if (!code.isEmpty() && !errors.hasFieldErrors("area") && !Zone.isInAProvince(code)) {
            errors.rejectValue("area", "area.unknown", new Object[] {code}, null);
        }
    }

    /** Rejects the field {@code area} where it names no region known here. */
    public void check(String code, Errors errors) {
        if (!code.isEmpty() && !errors.hasFieldErrors("area") && !known(code)) {
            errors.rejectValue("area", "area.unknown", new Object[] {code}, null);
        }
    }

    private boolean known(String code) {
        return jdbc.sql("select exists (select from region where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }
}
