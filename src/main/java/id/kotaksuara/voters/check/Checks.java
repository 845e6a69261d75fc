package id.kotaksuara.voters.check;

import static id.kotaksuara.voters.check.SameNames.WITHOUT_TITLE;
import static id.kotaksuara.voters.check.SameNames.same;
import static id.kotaksuara.voters.check.SameNames.sameWrittenOut;

import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.file.Fault;
import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.written.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What can only be checked against other rows, the regions known here or the stations stored: whole sets at a time. */
final class Checks {

    private final Staging staging;
    private final Header header;
    private final Faults.Found faults;
    private int suggestions;

    Checks(Staging staging, Header header, Faults.Found faults) {
        this.staging = staging;
        this.header = header;
        this.faults = faults;
    }

    void ofStations() {
        findByName();
        report(FaultKind.VILLAGE_NOT_NAMED, Column.VILLAGE, UNNAMED);
        report(FaultKind.STATION_TWICE, Column.STATION, TWICE);
        new NameChecks(this, staging).run(faults);
    }

    void ofRecap() {
        findByName();
        staging.run(FIND_DISTRICTS);
        staging.run(FIND_DISTRICTS_WRITTEN_OUT);
        report(FaultKind.DISTRICT_NOT_FOUND, Column.DISTRICT, NO_SUCH_DISTRICT);
        report(
                FaultKind.RECAP_DIFFERS,
                Column.TOTAL,
                recap("total, stored_total, total - stored_total", Recap.TOTAL_DIFFERS));
        report(
                FaultKind.RECAP_STATIONS_DIFFER,
                Column.STATIONS,
                recap("stations, stored_stations", Recap.STATIONS_DIFFER));
        report(
                FaultKind.RECAP_SPLIT_DIFFERS,
                Column.MALE,
                recap("male, female, stored_male, stored_female", Recap.SPLIT_DIFFERS));
    }

    private void findByName() {
        if (staging.number("select count(*) from {place} where code = ''") == 0) {
            return;
        }
        staging.run(FIND_VILLAGES);
        staging.run(FIND_VILLAGES_WITHOUT_TITLE);
        staging.run(FIND_VILLAGES_WRITTEN_OUT);
        report(FaultKind.VILLAGE_TWICE, Column.VILLAGE, SEVERAL_BY_NAME);
        reportNotFound();
    }

    /** A village that is not found by name may be one of its district, spelt otherwise. */
    private void reportNotFound() {
        var title = header.title(Column.VILLAGE);
        staging.jdbc()
                .query(staging.named(NONE_BY_NAME), staging.parameters(), (row, i) -> Fault.of(
                                FaultKind.VILLAGE_NOT_FOUND, row.getInt(1), title, row.getString(2))
                        .saying(row.getString(3)))
                .forEach(fault -> faults.add(suggested(fault)));
    }

    private Fault suggested(Fault fault) {
        var district = fault.details().get(0);
        var villages = suggestions++ < MOST_SUGGESTIONS ? villagesOf(district) : List.<String>of();
        var near = Spelling.nearest(fault.value(), villages).orElse("");
        return fault.saying(district, near);
    }

    private List<String> villagesOf(String district) {
        var parameters = new HashMap<>(staging.parameters());
        parameters.put("district", district);
        return staging.jdbc().queryForList(VILLAGES_OF_DISTRICT, parameters, String.class);
    }

    /** Each query says the line, the value and then what the sentence needs. */
    void report(FaultKind kind, Column column, String sql) {
        var title = header.title(column);
        staging.jdbc().query(staging.named(sql), staging.parameters(), row -> {
            var details = new ArrayList<String>();
            for (int i = 3; i <= row.getMetaData().getColumnCount(); i++) {
                details.add(String.valueOf(row.getObject(i)));
            }
            faults.add(new Fault(kind, row.getInt(1), title, row.getString(2), details));
        });
    }

    static final int MOST_SUGGESTIONS = 200;

    /**
     * Villages by district and name, never by name alone: it can occur twice in one regency. Where it occurs twice in a
     * district, the election's own list wins over the official one: the village that has stations is meant.
     */
    private static String byName(String sameDistrict, String sameVillage) {
        return """
            (select p.place,
                case when count(distinct own.village_code) = 1 then min(own.village_code) else min(v.code) end as code,
                case when count(distinct own.village_code) = 1 then 1 else count(distinct v.code) end as villages
            from {place} p
            left join regency r on starts_with(:region, r.code) or starts_with(r.code, :region)
            left join district d on d.regency_code = r.code and (%s) and (p.regency = '' or %s or %s or %s)
            left join village v on v.district_code = d.code and (%s) and starts_with(v.code, :region)
            left join lateral (select s.village_code from polling_station s
                where s.election_code = :election and s.village_code = v.code limit 1) own on true
            where p.code = '' and p.village <> '' and p.region_code is null group by p.place) found
            """.formatted(
                        sameDistrict,
                        same("r.name", "p.regency"),
                        same("r.name", "'kabupaten' || p.regency"),
                        same("r.name", "'kota' || p.regency"),
                        sameVillage);
    }

    private static final String SAME_DISTRICT = same("d.name", "p.district");
    private static final String BY_NAME = byName(SAME_DISTRICT, same("v.name", "p.village"));
    private static final String BY_NAME_WITHOUT_TITLE = byName(SAME_DISTRICT, same("v.name", WITHOUT_TITLE));
    private static final String BY_NAME_WRITTEN_OUT =
            byName(sameWrittenOut("d.name", "p.district"), sameWrittenOut("v.name", WITHOUT_TITLE));

    private static final String FIND_VILLAGES = "update {place} p set region_code = found.code from " + BY_NAME
            + " where found.place = p.place and found.villages = 1";

    private static final String FIND_VILLAGES_WITHOUT_TITLE = "update {place} p set region_code = found.code from "
            + BY_NAME_WITHOUT_TITLE + " where found.place = p.place and found.villages = 1";

    private static final String FIND_VILLAGES_WRITTEN_OUT = "update {place} p set region_code = found.code from "
            + BY_NAME_WRITTEN_OUT + " where found.place = p.place and found.villages = 1";

    private static final String FIND_DISTRICTS = findDistricts(same("d.name", "p.district"));
    private static final String FIND_DISTRICTS_WRITTEN_OUT = findDistricts(sameWrittenOut("d.name", "p.district"));

    private static String findDistricts(String same) {
        return RegionLevel.inSql("""
            update {place} p set region_code = found.code
            from (select p.place, min(d.code) as code from {place} p
                join district d on (%s) and starts_with(d.code, left(:region, {district}))
                where p.code = '' and p.village = '' and p.region_code is null group by p.place having count(*) = 1) found
            where found.place = p.place
            """).formatted(same);
    }

    private static final String SEVERAL_BY_NAME = "select p.line, p.village, p.district, found.villages"
            + " from {place} p join " + BY_NAME + " using (place) where found.villages > 1 order by p.line";

    private static final String NONE_BY_NAME = "select min(p.line), p.village, p.district from {place} p join "
            + BY_NAME + " using (place) where found.villages = 0 group by p.district, p.village order by 1";

    private static final String VILLAGES_OF_DISTRICT = "select v.name from village v join district d"
            + " on d.code = v.district_code where starts_with(v.code, :region) and "
            + sameWrittenOut("d.name", ":district");

    private static final String UNNAMED = RegionLevel.inSql("""
            select min(p.line), p.region_code,
                   case when max(p.village) = '' then 'VILLAGE' when max(p.district) = '' then 'DISTRICT'
                        when max(p.regency) = '' then 'REGENCY' else 'PROVINCE' end
            from {place} p
            left join village v on v.code = p.region_code
            left join district d on d.code = left(p.region_code, {district})
            left join regency r on r.code = left(p.region_code, {regency})
            left join province o on o.code = left(p.region_code, {province})
            where p.region_code is not null and v.code is null
            group by p.region_code
            having max(p.village) = '' or max(p.district) = '' and min(d.code) is null
                or max(p.regency) = '' and min(r.code) is null or max(p.province) = '' and min(o.code) is null
            order by 1
            """);

    private static final String TWICE = """
            select r.line, r.number, p.region_code, twice.first
            from (select p.region_code, r.number, min(r.line) as first
                from {row} r join {place} p using (place) where p.region_code is not null
                group by p.region_code, r.number having count(*) > 1) twice
            join {place} p using (region_code) join {row} r on r.place = p.place and r.number = twice.number
            where r.line > twice.first order by r.line
            """;

    private static final String NO_SUCH_DISTRICT = "select min(line), district, :region from {place}"
            + " where region_code is null and code = '' and village = '' group by district order by 1";

    /** The rows of a recap for which something differs: the line, the first figure, the region's code and the figures. */
    private static String recap(String figures, String differs) {
        var first = figures.substring(0, figures.indexOf(','));
        return "select line, " + first + ", code, " + figures + " from " + Recap.COMPARED + " where " + differs
                + " order by line";
    }
}
