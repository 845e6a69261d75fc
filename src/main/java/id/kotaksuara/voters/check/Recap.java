package id.kotaksuara.voters.check;

import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.imports.ImportKind;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds a recap of villages, districts or larger regions against the stations stored, row by row. */
@Repository
public class Recap {

    public static final int ROWS_ON_A_PAGE = 100;

    /** Each row of a staged recap with what is stored of its region; what the recap does not say is -1. */
    static final String COMPARED = RegionLevel.inSql("""
            (with station as (select village_code, male, female from polling_station
                where election_code = :election and starts_with(village_code, :region)),
            village as (select village_code, count(*) as stations, sum(male) as male, sum(female) as female
                from station group by 1),
            stored as (select left(village_code, l.length) as code, sum(stations) as stations, sum(male) as male,
                    sum(female) as female
                from village cross join (values ({village}), ({district}), ({regency}), ({province})) l (length) group by 1)
            select r.line, p.region_code as code, r.total, r.male, r.female, r.number as stations,
                coalesce(s.male + s.female, 0)::integer as stored_total, coalesce(s.male, 0)::integer as stored_male,
                coalesce(s.female, 0)::integer as stored_female, coalesce(s.stations, 0)::integer as stored_stations
            from {row} r join {place} p using (place) left join stored s on s.code = p.region_code
            where p.region_code is not null) c
            """);

    static final String TOTAL_DIFFERS = "total <> stored_total";
    static final String STATIONS_DIFFER = "stations not in (-1, stored_stations)";
    static final String SPLIT_DIFFERS =
            "(male not in (-1, stored_male) or female not in (-1, stored_female)) and not " + TOTAL_DIFFERS;

    private static final String AGREES =
            "(not (" + TOTAL_DIFFERS + ") and not (" + STATIONS_DIFFER + ") and not (" + SPLIT_DIFFERS + "))";

    private final JdbcClient jdbc;

    Recap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a recap says of one region, and what is stored; -1 where it says nothing. */
    record Row(
            int line,
            String code,
            String name,
            int total,
            int storedTotal,
            int stations,
            int storedStations,
            boolean agrees) {
        public int more() {
            return total - storedTotal;
        }
    }

    /** How many rows agree and how many do not. */
    public record Sum(int agree, int differ) {
        public int rows() {
            return agree + differ;
        }
    }

    /** Nothing where the import is no recap, or is not open any more. */
    public Sum sum(VoterImport it) {
        return open(it)
                ? jdbc.sql(sql(
                                "select count(*) filter (where %1$s)::integer as agree,"
                                        + " count(*) filter (where not %1$s)::integer as differ from ",
                                it))
                        .param("election", it.electionCode())
                        .param("region", it.regionCode())
                        .query(Sum.class)
                        .single()
                : new Sum(0, 0);
    }

    /** A page of the rows, those that differ first. */
    public List<Row> rows(VoterImport it, int page) {
        if (!open(it)) {
            return List.of();
        }
        return jdbc.sql(sql(
                                "select line, c.code, coalesce(g.name, c.code) as name, total, stored_total, stations,"
                                        + " stored_stations, %1$s as agrees from ",
                                it)
                        + " left join region g on g.code = c.code order by agrees, line limit :most offset :from")
                .param("election", it.electionCode())
                .param("region", it.regionCode())
                .param("most", ROWS_ON_A_PAGE)
                .param("from", (page - 1) * ROWS_ON_A_PAGE)
                .query(Row.class)
                .list();
    }

    private static String sql(String select, VoterImport it) {
        return select.formatted(AGREES) + Staging.named(COMPARED, it);
    }

    private boolean open(VoterImport it) {
        return it.kind() == ImportKind.RECAP
                && it.state().open()
                && jdbc.sql("select to_regclass(:table) is not null")
                        .param("table", "voter_staged_row_" + it.id())
                        .query(Boolean.class)
                        .single();
    }
}
