package id.kotaksuara.voters.check;

import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.imports.Effect;
import id.kotaksuara.voters.imports.Staging;
import java.util.HashMap;

/** Holds a staged file against the stations stored: what is new, changed, gone and the same. */
final class ListDifference {

    private static final String COMPARE = """
            insert into {change}
            select village_code, number, s.male, s.female, f.male, f.female
            from (select p.region_code as village_code, r.number, r.male, r.female
                from {row} r join {place} p using (place) where p.region_code is not null) f
            full join (select village_code, number, male, female from polling_station
                where election_code = :election and %s) s using (village_code, number)
            where (s.male, s.female) is distinct from (f.male, f.female)
            """;
    private static final String IN_VILLAGES_OF_FILE =
            "village_code in (select region_code from {place} where region_code is not null)";
    private static final String IN_REGION = "starts_with(village_code, :region)";

    private static final String BACK = """
            insert into {change}
            select village_code, number, s.male, s.female, b.male_before, b.female_before
            from (select distinct on (c.village_code, c.number)
                    c.village_code, c.number, c.male_before, c.female_before
                from voter_import_change c join voter_import i on i.id = c.import_id
                where i.election_code = :election and i.applied_order >= :order
                    and starts_with(c.village_code, :region)
                order by c.village_code, c.number, i.applied_order) b
            left join (select village_code, number, male, female from polling_station
                where election_code = :election and starts_with(village_code, :region)) s
            using (village_code, number)
            where (s.male, s.female) is distinct from (b.male_before, b.female_before)
            """;

    private static final String BY_DISTRICT = RegionLevel.inSql("""
            with changed as (
                select left(village_code, {district}) as district_code,
                       count(*) filter (where male_before is null) as added,
                       count(*) filter (where male_after is null) as gone,
                       count(*) filter (where male_before is not null and male_after is not null) as changed,
                       sum(coalesce(male_after + female_after, 0) - coalesce(male_before + female_before, 0)) as more
                from {change} group by 1),
            named as (
                select left(region_code, {district}) as district_code, min(district) as name
                from {place} where region_code is not null group by 1),
            stored as (
                select left(village_code, {district}) as district_code, count(*) as stations, sum(male + female) as voters
                from polling_station where election_code = :election and starts_with(village_code, :region) group by 1)
            insert into voter_import_district
            select :import, district_code, coalesce(d.name, nullif(n.name, ''), district_code),
                   coalesce(added, 0), coalesce(changed, 0), coalesce(gone, 0),
                   coalesce(stations, 0) - coalesce(changed, 0) - coalesce(gone, 0),
                   coalesce(voters, 0), coalesce(voters, 0) + coalesce(more, 0)
            from named n full join changed c using (district_code) full join stored s using (district_code)
            left join district d on d.code = district_code
            """);

    private static final String SUM = """
            select coalesce(sum(stations_new), 0), coalesce(sum(stations_changed), 0), coalesce(sum(stations_gone), 0),
                   coalesce(sum(stations_same), 0), coalesce(sum(voters_before), 0), coalesce(sum(voters_after), 0)
            from voter_import_district where import_id = :import
            """;

    private final Staging staging;

    ListDifference(Staging staging) {
        this.staging = staging;
    }

    /** Compares and keeps the result, station by station and district by district. */
    Effect find(boolean wholeRegion) {
        staging.run(COMPARE.formatted(wholeRegion ? IN_REGION : IN_VILLAGES_OF_FILE));
        return sumUp();
    }

    /** Finds what leads back to the list as it was before the version with this order, from whatever it is now. */
    Effect back(long order) {
        var parameters = new HashMap<>(staging.parameters());
        parameters.put("order", order);
        staging.jdbc().update(staging.named(BACK), parameters);
        return sumUp();
    }

    /** Keeps district by district what the staged changes come to. */
    Effect sumUp() {
        staging.run("delete from voter_import_district where import_id = :import");
        staging.analyze("change");
        staging.run(BY_DISTRICT);
        return staging.jdbc()
                .queryForObject(
                        SUM,
                        staging.parameters(),
                        (row, i) -> new Effect(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)));
    }
}
