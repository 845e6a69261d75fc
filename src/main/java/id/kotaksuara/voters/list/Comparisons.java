package id.kotaksuara.voters.list;

import id.kotaksuara.voters.list.StationDifference.Kind;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what differs between two versions. Each version remembers what it changed, station by station, so a station that
 * was changed between them was before what the first of these changes found, and is after what the last one left; this
 * holds however small the regions of the versions were. What a region came to is reckoned back from what it comes to now.
 */
@Repository
class Comparisons {

    private static final int FETCH_ROWS = 2_000;

    private static final String CHANGES = """
            with change as (
                select c.*, i.applied_order as at from voter_import_change c join voter_import i on i.id = c.import_id
                where i.election_code = :election and i.applied_order > :after and c.village_code like :within),
            first as (
                select distinct on (village_code, number) village_code, number, male_before, female_before
                from change where at <= :upTo order by village_code, number, at),
            last as (
                select distinct on (village_code, number) village_code, number, male_after, female_after
                from change where at <= :upTo order by village_code, number, at desc),
            net as (
                select * from first join last using (village_code, number)
                where (male_before, female_before) is distinct from (male_after, female_after))
            """;

    private static final String REGIONS = CHANGES + """
            , moved as (
                select left(village_code, :length) as code,
                    count(*) filter (where male_before is null) as added,
                    count(*) filter (where male_after is null) as gone,
                    count(*) filter (where male_before is not null and male_after is not null) as changed,
                    sum(coalesce(male_after + female_after, 0) - coalesce(male_before + female_before, 0)) as more
                from net group by 1),
            later as (
                select left(village_code, :length) as code,
                    count(*) filter (where male_before is null) - count(*) filter (where male_after is null) as stations,
                    sum(coalesce(male_after + female_after, 0) - coalesce(male_before + female_before, 0)) as voters
                from change where at > :upTo group by 1),
            now as (
                select left(village_code, :length) as code, count(*) as stations, sum(male + female) as voters
                from polling_station where election_code = :election and village_code like :within group by 1)
            select code, coalesce(r.name, code) as name, coalesce(added, 0) as stations_new,
                coalesce(changed, 0) as stations_changed, coalesce(gone, 0) as stations_gone,
                coalesce(now.stations, 0) - coalesce(later.stations, 0) as stations_after,
                coalesce(now.voters, 0) - coalesce(later.voters, 0) - coalesce(more, 0) as voters_before,
                coalesce(now.voters, 0) - coalesce(later.voters, 0) as voters_after
            from now full join later using (code) full join moved using (code) left join region r using (code)
            order by code
            """;

    private static final String STATIONS = CHANGES + """
            select village_code, d.name as district, v.name as village, number, male_before, female_before, male_after,
                female_after
            from net join village v on v.code = village_code join district d on d.code = v.district_code where %s
            order by village_code, number limit :most offset :from
            """;

    private final JdbcClient jdbc;

    Comparisons(DataSource dataSource) {
        var streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(FETCH_ROWS);
        this.jdbc = JdbcClient.create(streaming);
    }

    /** The versions that changed a region's list, the newest first. */
    List<ListVersion> versions(String election, String region) {
        return jdbc.sql(
                        "select number, region_code, stage, label, restores_before, applied_at, applied_order as \"order\""
                                + " from voter_import where election_code = :election and state = 'APPLIED'"
                                + " and (starts_with(region_code, :region) or starts_with(:region, region_code))"
                                + " order by applied_order desc")
                .param("election", election)
                .param("region", region)
                .query(ListVersion.class)
                .list();
    }

    /** The regions one level down, by code. */
    List<RegionDifference> regions(VersionComparison of) {
        return asked(REGIONS, of)
                .param("length", of.codeLength())
                .query(RegionDifference.class)
                .list();
    }

    /** How many stations differ in this way, or in any. */
    int count(VersionComparison of, @Nullable Kind kind) {
        return asked(CHANGES + "select count(*) from net where " + condition(kind), of)
                .query(Integer.class)
                .single();
    }

    List<StationDifference> stations(VersionComparison of, @Nullable Kind kind, int most, int from) {
        return asked(STATIONS.formatted(condition(kind)), of)
                .param("most", most)
                .param("from", from)
                .query(StationDifference.class)
                .list();
    }

    /** Tells every station that differs, however many. */
    @Transactional(readOnly = true)
    public void each(VersionComparison of, Consumer<StationDifference> consumer) {
        try (var stations = asked(STATIONS.formatted(condition(null)), of)
                .param("most", Integer.MAX_VALUE)
                .param("from", 0)
                .query(StationDifference.class)
                .stream()) {
            stations.forEach(consumer);
        }
    }

    private static String condition(@Nullable Kind kind) {
        return kind == null ? "true" : kind.condition();
    }

    private JdbcClient.StatementSpec asked(String sql, VersionComparison of) {
        return jdbc.sql(sql)
                .param("election", of.election())
                .param("within", of.region() + "%")
                .param("after", of.after())
                .param("upTo", of.upTo());
    }
}
