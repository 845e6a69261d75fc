package id.kotaksuara.region;

import java.util.Map;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the regions that a table names and that nobody has entered yet, whole levels at a time. */
@Component
public class RegionIntake {

    private static final String NAME_OF_A_TABLE = "[a-z_]+\\d*";

    private static final String PROVISIONAL = "select exists (select from district where provisional)";
    private static final String NEW_REGENCIES = RegionLevel.inSql("""
            select left(region_code, {regency}), min(regency) from {table}
            where region_code is not null and regency <> '' and left(region_code, {regency}) not in (select code from regency)
            group by 1
            """);
    private static final String ADD_PROVINCES = RegionLevel.inSql("""
            insert into province (code, name) select left(region_code, {province}), min(province) from {table}
            where region_code is not null and province <> '' group by 1 on conflict do nothing
            """);
    private static final String ADD_REGENCY = RegionLevel.inSql("""
            insert into regency (code, province_code, name, zone) values (:code, left(:code, {province}), :name, :zone)
            on conflict do nothing
            """);
    private static final String GIVE_CODES = RegionLevel.inSql("""
            update district d set code = n.code, name = n.name, provisional = false
            from (select left(region_code, {district}) as code, min(district) as name from {table}
                where region_code is not null and district <> '' group by 1) n
            where d.provisional and d.regency_code = left(n.code, {regency})
                and n.code not in (select code from district)
                and regexp_replace(lower(d.name), '[^a-z0-9]', '', 'g') = regexp_replace(lower(n.name), '[^a-z0-9]', '', 'g')
            """);
    private static final String ADD_DISTRICTS = RegionLevel.inSql("""
            insert into district (code, regency_code, name) select left(region_code, {district}), left(region_code, {regency}), min(district)
            from {table} where region_code is not null and district <> ''
                and left(region_code, {district}) not in (select code from district)
            group by 1, 2 on conflict do nothing
            """);
    private static final String ADD_VILLAGES = RegionLevel.inSql("""
            insert into village (code, district_code, name) select region_code, left(region_code, {district}), min(village)
            from {table} where region_code is not null and village <> ''
                and region_code not in (select code from village)
            group by 1, 2 on conflict do nothing
            """);

    private final NamedParameterJdbcTemplate jdbc;

    RegionIntake(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds what is new, in the caller's transaction.
     *
     * @param table with the columns region_code (of a village, or null), province, regency, district and village
     * @param officialName of a regency, by its code and the name that the table gives it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addFrom(String table, BinaryOperator<String> officialName) {
        if (!table.matches(NAME_OF_A_TABLE)) {
            throw new IllegalArgumentException("no table: " + table);
        }
        add(ADD_PROVINCES, table);
        jdbc.query(NEW_REGENCIES.replace("{table}", table), row -> {
            var code = row.getString(1);
            addRegency(code, officialName.apply(code, row.getString(2)));
        });
        if (jdbc.getJdbcOperations().queryForObject(PROVISIONAL, Boolean.class)) {
            add(GIVE_CODES, table);
        }
        add(ADD_DISTRICTS, table);
        add(ADD_VILLAGES, table);
    }

    private void add(String sql, String table) {
        jdbc.update(sql.replace("{table}", table), Map.of());
    }

    private void addRegency(String code, String name) {
        var zone = Zone.ofProvince(RegionLevel.PROVINCE.around(code)).name();
        jdbc.update(ADD_REGENCY, Map.of("code", code, "name", name, "zone", zone));
    }
}
