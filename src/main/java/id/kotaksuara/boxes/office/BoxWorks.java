package id.kotaksuara.boxes.office;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sets the boxes that are there beside those that the requirement asks for now, and beside those that are gone: what is to be done. */
@Repository
class BoxWorks {

    /** In the order in which somebody should look. */
    enum Kind {
        /** Packed with another number of ballots than its station needs now. */
        OUTDATED,
        /** Packed, and its station or contest is gone. */
        UNNEEDED_PACKED,
        /** Stands in for a box that was damaged or lost, and is still empty. */
        REPLACING,
        UNNEEDED,
        /** Empty and not needed, but on a packing table, or with ballots that were moved with minutes. */
        UNNEEDED_HELD,
        NEW
    }

    /** One difference: a box and what is needed of it; code "" where there is none yet. */
    record Work(
            Kind kind,
            String code,
            String villageCode,
            int stationNumber,
            String village,
            String contestCode,
            BoxState state,
            int ballots,
            int needed) {
        public String spoken() {
            return code.isEmpty() ? "" : BoxCode.spoken(code);
        }
    }

    private static final String COMPARED = """
            from (select * from needed_box where election_code = :election and village_code like :within) n
            full join (select * from ballot_box where election_code = :election and regency_code = :regency
                       and village_code like :within and state not in ('WITHDRAWN', 'REPLACED')) b
              on n.village_code = b.village_code and n.station_number = b.station_number
             and n.contest_code = b.contest_code and n.ordinal = b.ordinal
            cross join lateral (select case
                when b.id is null then 'NEW'
                when n.village_code is null and b.state = 'WAITING' and (b.moved_ballots <> 0
                    or exists (select from packing_table t where t.box_code = b.code)) then 'UNNEEDED_HELD'
                when n.village_code is null and b.state = 'WAITING' then 'UNNEEDED'
                when n.village_code is null then 'UNNEEDED_PACKED'
                when b.state = 'WAITING' and b.replaces_code is not null then 'REPLACING'
                when b.ballots <> n.ballots + b.moved_ballots then 'OUTDATED' end as kind) k
            join village v on v.code = coalesce(n.village_code, b.village_code)
            where k.kind is not null""";

    private final JdbcClient jdbc;

    BoxWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some of the differences, counted from 0. */
    record Part(int from, int most) {
        static final Part ALL = new Part(0, Integer.MAX_VALUE);
    }

    /** Differences within the regency or one of its districts, those first that somebody has to go to. */
    List<Work> of(OfficeKey office, String region, Part part) {
        return jdbc.sql("select k.kind, coalesce(b.code, '') code, v.code village, v.name,"
                        + " coalesce(n.station_number, b.station_number) number,"
                        + " coalesce(n.contest_code, b.contest_code) contest, coalesce(b.state, 'WAITING') state,"
                        + " coalesce(b.ballots, 0) ballots,"
                        + " coalesce(n.ballots + coalesce(b.moved_ballots, 0), 0) needed "
                        + COMPARED
                        + " order by array_position(array['OUTDATED','UNNEEDED_PACKED','REPLACING','UNNEEDED_HELD','UNNEEDED','NEW'], k.kind),"
                        + " v.code, number, contest limit :most offset :from")
                .param("most", part.most())
                .param("from", part.from())
                .param("election", office.election())
                .param("regency", office.regency())
                .param("within", region + ".%")
                .query((row, number) -> read(row))
                .list();
    }

    private static Work read(ResultSet row) throws SQLException {
        return new Work(
                Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("village"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("contest"),
                BoxState.valueOf(row.getString("state")),
                row.getInt("ballots"),
                row.getInt("needed"));
    }

    /** How many differences of each kind there are in the regency or one of its districts. */
    Map<Kind, Integer> counts(OfficeKey office, String region) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        jdbc.sql("select k.kind, count(*) " + COMPARED + " group by 1")
                .param("election", office.election())
                .param("regency", office.regency())
                .param("within", region + ".%")
                .query(row -> {
                    counts.put(Kind.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }
}
