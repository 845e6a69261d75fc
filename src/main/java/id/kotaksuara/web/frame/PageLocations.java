package id.kotaksuara.web.frame;

import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.Zone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out in one statement all that a frame says of where its page is. */
@Repository
class PageLocations {

    private static final String PLACE = """
            select e.code as election, r.code, r.name, r.level, g.zone
            from (values (1)) one
            left join lateral (select code from election
                order by code = :election desc, voting_day desc, code limit 1) e on true
            left join region r on r.code in (:codes)
            left join regency g on g.code = r.code
            order by r.level""";

    private final JdbcClient jdbc;

    PageLocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place of a region in an election; of the latest election where none is named or known by that name. */
    PageLocation of(@Nullable String election, String regionPath) {
        List<Line> lines = jdbc.sql(PLACE)
                .param("election", election == null ? "" : election)
                .param("codes", Regions.around(regionPath))
                .query((row, number) -> Line.read(row))
                .list();
        var path = new ArrayList<RegionName>(List.of(Regions.NATION));
        lines.stream().map(Line::region).filter(Objects::nonNull).forEach(path::add);
        Zone zone = lines.stream()
                .map(Line::zone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PageLocation(lines.get(0).election(), List.copyOf(path), zone);
    }

    /** One region around the page, and each time the election. */
    private record Line(
            @Nullable String election,
            @Nullable RegionName region,
            @Nullable Zone zone) {

        static Line read(ResultSet row) throws SQLException {
            String code = row.getString("code");
            String zone = row.getString("zone");
            return new Line(
                    row.getString("election"),
                    code == null ? null : new RegionName(code, row.getString("name"), row.getInt("level")),
                    zone == null ? null : Zone.valueOf(zone));
        }
    }
}
