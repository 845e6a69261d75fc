package id.kotaksuara.voters.imports;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.Zone;
import id.kotaksuara.voters.file.OfficialName;
import java.util.Map;

/** Brings staged changes into the list: regions first, then stations, and remembers what each station was before. */
final class StagedChanges {

    private static final String NEW_REGENCIES = """
            select left(region_code, 5), min(regency) from {place}
            where region_code is not null and regency <> '' and left(region_code, 5) not in (select code from regency)
            group by 1
            """;
    private static final String ADD_PROVINCES = """
            insert into province (code, name) select left(region_code, 2), min(province) from {place}
            where region_code is not null and province <> '' group by 1 on conflict do nothing
            """;
    private static final String ADD_REGENCY = """
            insert into regency (code, province_code, name, zone) values (:code, left(:code, 2), :name, :zone)
            on conflict do nothing
            """;
    private static final String ADD_DISTRICTS = """
            insert into district (code, regency_code, name) select left(region_code, 8), left(region_code, 5), min(district)
            from {place} where region_code is not null and district <> ''
                and left(region_code, 8) not in (select code from district)
            group by 1, 2 on conflict do nothing
            """;
    private static final String ADD_VILLAGES = """
            insert into village (code, district_code, name) select region_code, left(region_code, 8), min(village)
            from {place} where region_code is not null and village <> ''
                and region_code not in (select code from village)
            group by 1, 2 on conflict do nothing
            """;

    private static final String REMEMBER = "insert into voter_import_change select :import, * from {change}";
    private static final String REMOVE = """
            delete from polling_station s using {change} c
            where c.male_after is null and s.election_code = :election and s.village_code = c.village_code
                and s.number = c.number and s.male = c.male_before and s.female = c.female_before
            """;
    private static final String CHANGE = """
            update polling_station s set male = c.male_after, female = c.female_after from {change} c
            where c.male_after is not null and s.election_code = :election and s.village_code = c.village_code
                and s.number = c.number and s.male = c.male_before and s.female = c.female_before
            """;
    private static final String ADD = """
            insert into polling_station (election_code, village_code, number, male, female)
            select :election, village_code, number, male_after, female_after from {change} where male_before is null
            on conflict do nothing
            """;

    private final Staging staging;

    StagedChanges(Staging staging) {
        this.staging = staging;
    }

    void addRegions() {
        staging.run(ADD_PROVINCES);
        staging.jdbc().query(staging.named(NEW_REGENCIES), row -> {
            var code = row.getString(1);
            addRegency(code, OfficialName.ofRegency(code, row.getString(2)));
        });
        staging.run(ADD_DISTRICTS);
        staging.run(ADD_VILLAGES);
    }

    private void addRegency(String code, String name) {
        var zone = Zone.ofProvince(code.substring(0, 2)).name();
        staging.jdbc().update(ADD_REGENCY, Map.of("code", code, "name", name, "zone", zone));
    }

    /**
     * Changes the stations, each only if it still is what it was when the file was checked.
     *
     * @throws ChangedMeanwhile if one is not
     */
    void bringIn(Effect expected) {
        staging.run(REMEMBER);
        expect(expected.stationsGone(), staging.run(REMOVE));
        expect(expected.stationsChanged(), staging.run(CHANGE));
        expect(expected.stationsNew(), staging.run(ADD));
    }

    private static void expect(int expected, int actual) {
        if (actual != expected) {
            throw new ChangedMeanwhile("voters.import.outdated", expected - actual);
        }
    }
}
