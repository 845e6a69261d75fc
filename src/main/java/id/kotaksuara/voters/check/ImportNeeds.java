package id.kotaksuara.voters.check;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.requirement.Requirement;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an import changes of what the election needs, by the election's rules: of its region and of the regions in it. */
@Repository
public class ImportNeeds {

    private static final int BATCH = 500;
    private static final List<Material> MATERIALS =
            List.of(Material.BALLOT_BOX, Material.BALLOT, Material.VOTING_BOOTH, Material.INK);

    private static final String SELECT = "select n.region_code as code,"
            + " coalesce(r.name, nullif(n.name, ''), n.region_code) as name, boxes_before, boxes_after, ballots_before,"
            + " ballots_after, booths_before, booths_after, ink_before, ink_after"
            + " from voter_import_need n left join region r on r.code = n.region_code where import_id = :id";

    private static final String NAMES = RegionLevel.inSql("""
            update voter_import_need n set name = f.name
            from (select left(p.region_code, l.length) as code,
                    min(case l.length when {province} then province when {regency} then regency else district end) as name
                from {place} p cross join (values ({province}), ({regency}), ({district})) l (length) where p.region_code is not null group by 1) f
            where n.import_id = :import and n.region_code = f.code
                and not exists (select from region r where r.code = n.region_code)
            """);

    private final Requirements requirements;
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ImportNeeds(Requirements requirements, JdbcClient jdbc, JdbcTemplate batch) {
        this.requirements = requirements;
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Ballot boxes, ballots, booths and bottles of ink of one region before and after. */
    record Need(
            String code,
            String name,
            long boxesBefore,
            long boxesAfter,
            long ballotsBefore,
            long ballotsAfter,
            long boothsBefore,
            long boothsAfter,
            long inkBefore,
            long inkAfter) {

        /** A district has no regions in it for which this is kept. */
        public boolean district() {
            return RegionLevel.DISTRICT.reachedBy(code);
        }
    }

    /** Works out the need before and after the staged changes, and keeps it where it differs. */
    void keep(VoterImport it, Staging staging) {
        jdbc.sql("delete from voter_import_need where import_id = :id")
                .param("id", it.id())
                .update();
        if (it.effect().changes() == 0) {
            return;
        }
        var region = upToDistrict(it.regionCode());
        var before = byCode(requirements.downToDistricts(it.electionCode(), region));
        var after = byCode(requirements.downToDistricts(region, Staging.changes(it)));
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        insert(
                it.id(),
                codes.stream()
                        .map(code -> row(it.id(), code, before.get(code), after.get(code)))
                        .filter(row -> row[1].equals(region) || differs(row))
                        .toList());
        staging.run(NAMES);
    }

    private void insert(long importId, List<Object[]> rows) {
        batch.batchUpdate(
                "insert into voter_import_need (import_id, region_code, boxes_before, boxes_after, ballots_before, ballots_after,"
                        + " booths_before, booths_after, ink_before, ink_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                });
    }

    /** A village's need is told with that of its district. */
    private static String upToDistrict(String region) {
        return RegionLevel.DISTRICT.around(region);
    }

    private static Map<String, Requirement> byCode(List<Requirement> requirements) {
        return requirements.stream().collect(toMap(each -> each.counts().code(), identity()));
    }

    private static Object[] row(long importId, String code, @Nullable Requirement before, @Nullable Requirement after) {
        var row = new Object[2 + 2 * MATERIALS.size()];
        row[0] = importId;
        row[1] = code;
        for (int i = 0; i < MATERIALS.size(); i++) {
            row[2 + 2 * i] = before == null ? 0L : before.of(MATERIALS.get(i));
            row[3 + 2 * i] = after == null ? 0L : after.of(MATERIALS.get(i));
        }
        return row;
    }

    private static boolean differs(Object[] row) {
        for (int i = 2; i < row.length; i += 2) {
            if (!row[i].equals(row[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** The need of the import's region or of one in it, as far as it was kept. */
    public Optional<Need> total(VoterImport it, String within) {
        return jdbc.sql(SELECT + " and n.region_code = :code")
                .param("id", it.id())
                .param("code", upToDistrict(within))
                .query(Need.class)
                .optional();
    }

    /** The needs that change one level below a region. */
    public List<Need> below(VoterImport it, String within) {
        var region = upToDistrict(within);
        return jdbc.sql(SELECT + " and starts_with(n.region_code, :code) and length(n.region_code) ="
                        + " (select min(length(m.region_code)) from voter_import_need m where m.import_id = :id"
                        + " and starts_with(m.region_code, :code) and length(m.region_code) > :length)"
                        + " order by n.region_code")
                .param("id", it.id())
                .param("code", region)
                .param("length", RegionLevel.ofCode(region).codeLength())
                .query(Need.class)
                .list();
    }
}
