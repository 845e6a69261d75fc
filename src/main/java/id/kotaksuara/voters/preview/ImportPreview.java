package id.kotaksuara.voters.preview;

import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.imports.ImportKind;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.preview.FaultGroup.FaultRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is shown of a checked file before anybody decides: its faults, the districts it changes and its new regions. */
@Repository
class ImportPreview {

    static final int DISTRICTS_ON_A_PAGE = 50;
    private static final int FAULTS_SHOWN = 10;
    private static final int REGIONS_SHOWN = 30;

    private static final String CHANGED = "(stations_new + stations_changed + stations_gone > 0)";

    private final JdbcClient jdbc;
    private final Regions regions;

    ImportPreview(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** A district before and after. */
    record DistrictChange(
            String code,
            String name,
            int stationsNew,
            int stationsChanged,
            int stationsGone,
            int stationsSame,
            int votersBefore,
            int votersAfter) {

        private static final int LARGE_PERCENT = 10;

        public int more() {
            return votersAfter - votersBefore;
        }

        /** Stations gone, or a tenth more or fewer voters: not to be applied unseen. */
        public boolean large() {
            return stationsGone > 0
                    || votersBefore > 0 && Math.abs((long) more()) * 100 >= (long) votersBefore * LARGE_PERCENT;
        }
    }

    /** A region that the file brings with it. */
    record NewRegion(int level, String code, String name) {}

    /** New regions: how many there are of each level, and the first of them. */
    record NewRegions(int provinces, int regencies, int districts, int villages, List<NewRegion> first) {

        static final NewRegions NONE = new NewRegions(0, 0, 0, 0, List.of());

        public boolean any() {
            return villages > 0;
        }
    }

    List<FaultGroup> faults(VoterImport it) {
        var shown = firstFaults(it);
        return jdbc
                .sql("select kind, sum(times) from voter_import_fault where import_id = :id group by kind")
                .param("id", it.id())
                .query((row, i) -> {
                    var kind = FaultKind.valueOf(row.getString(1));
                    return new FaultGroup(kind, row.getInt(2), shown.getOrDefault(kind, List.of()));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(FaultGroup::kind))
                .toList();
    }

    private Map<FaultKind, List<FaultRow>> firstFaults(VoterImport it) {
        return jdbc
                .sql("select kind, line, column_name, value, details from"
                        + " (select *, row_number() over (partition by kind order by line) as place"
                        + " from voter_import_fault where import_id = :id and (line > 0 or times = 1)) f"
                        + " where place <= :most order by line")
                .param("id", it.id())
                .param("most", FAULTS_SHOWN)
                .query((row, i) -> FaultRow.read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FaultRow::kind));
    }

    /** A village as a file names it. */
    record Named(String district, String village) {}

    /** What a file names without a code and nobody knows, or what is known twice. */
    List<Named> unknownNames(VoterImport it) {
        if (!it.state().open() || it.kind() == ImportKind.RESTORE || notStaged(it)) {
            return List.of();
        }
        return jdbc.sql(Staging.named(
                        "select distinct district, village from {place} where code = '' and region_code is null"
                                + " order by district, village",
                        it))
                .query(Named.class)
                .list();
    }

    /** How many of them are nearly the name of a village that is known in their district. */
    int spelled(VoterImport it) {
        return jdbc.sql("select count(*) from voter_import_fault where import_id = :id and kind = 'VILLAGE_NOT_FOUND'"
                        + " and line > 0 and coalesce(details[2], '') <> ''")
                .param("id", it.id())
                .query(Integer.class)
                .single();
    }

    /** The regencies that a file can be of which names places without codes, for a larger region than one. */
    List<RegionName> regencies(VoterImport it) {
        return RegionLevel.REGENCY.reachedBy(it.regionCode())
                        || unknownNames(it).isEmpty()
                ? List.of()
                : regions.ofLevel(regions.named(it.regionPath()), RegionLevel.REGENCY.number());
    }

    private boolean notStaged(VoterImport it) {
        return !jdbc.sql("select to_regclass(:table) is not null")
                .param("table", Staging.named("{place}", it))
                .query(Boolean.class)
                .single();
    }

    int districtPages(VoterImport it, String within) {
        return (districts(it, within, CHANGED) + DISTRICTS_ON_A_PAGE - 1) / DISTRICTS_ON_A_PAGE;
    }

    /** How many districts stay as they are. */
    int unchanged(VoterImport it, String within) {
        return districts(it, within, "not " + CHANGED);
    }

    private int districts(VoterImport it, String within, String condition) {
        return jdbc.sql("select count(*) from voter_import_district where import_id = :id"
                        + " and starts_with(district_code, :within) and " + condition)
                .param("id", it.id())
                .param("within", RegionLevel.DISTRICT.around(within))
                .query(Integer.class)
                .single();
    }

    /** A page of the districts that change, in the order of their codes as everywhere. */
    List<DistrictChange> districts(VoterImport it, String within, int page) {
        return jdbc.sql(
                        "select district_code as code, name, stations_new, stations_changed, stations_gone, stations_same,"
                                + " voters_before, voters_after from voter_import_district where import_id = :id"
                                + " and starts_with(district_code, :within) and " + CHANGED
                                + " order by district_code"
                                + " limit :most offset :from")
                .param("id", it.id())
                .param("within", RegionLevel.DISTRICT.around(within))
                .param("most", DISTRICTS_ON_A_PAGE)
                .param("from", (page - 1) * DISTRICTS_ON_A_PAGE)
                .query(DistrictChange.class)
                .list();
    }

    /** The districts whose change is large enough to be confirmed by name. */
    List<DistrictChange> large(VoterImport it) {
        return jdbc.sql(
                        "select district_code as code, name, stations_new, stations_changed, stations_gone, stations_same,"
                                + " voters_before, voters_after from voter_import_district where import_id = :id"
                                + " and (stations_gone > 0 or voters_before > 0"
                                + " and abs(voters_after - voters_before)::bigint * 10 >= voters_before)"
                                + " order by district_code")
                .param("id", it.id())
                .query(DistrictChange.class)
                .list();
    }

    NewRegions regions(VoterImport it) {
        var table = Staging.named("{place}", it);
        if (it.state() != ImportState.WAITING || notStaged(it)) {
            return NewRegions.NONE;
        }
        var unknown = RegionLevel.inSql(
                "(select distinct v.level, left(p.region_code, v.length) as code from " + table
                        + " p cross join (values (1, {province}), (2, {regency}), (3, {district}), (4, {village})) v (level, length)"
                        + " where p.region_code is not null) n where not exists (select 1 from region r where r.code = n.code)");
        var first = jdbc.sql("select n.level, n.code, (select case n.level when 1 then province when 2 then regency"
                        + " when 3 then district else village end from " + table
                        + " p where starts_with(p.region_code, n.code) limit 1) as name from " + unknown
                        + " order by n.level, n.code limit " + REGIONS_SHOWN)
                .query(NewRegion.class)
                .list();
        return first.isEmpty() ? NewRegions.NONE : counted(unknown, first);
    }

    private NewRegions counted(String unknown, List<NewRegion> first) {
        return jdbc.sql("select count(*) filter (where level = 1), count(*) filter (where level = 2),"
                        + " count(*) filter (where level = 3), count(*) filter (where level = 4) from " + unknown)
                .query((row, i) -> new NewRegions(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), first))
                .single();
    }
}
