package id.kotaksuara.voters.list;

import id.kotaksuara.region.RegionName;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list as it is stored: voters by region, down to the single station. */
@Repository
class VoterList {

    private static final Map<Integer, Integer> CODE_LENGTH = Map.of(0, 0, 1, 2, 2, 5, 3, 8, 4, 13);
    private static final int REGENCY = 2;
    private static final String TALLIED = "select left(regency_code, :length) as code, sum(stations) as stations,"
            + " sum(special) as special, sum(male) as male, sum(female) as female from regency_tally"
            + " where election_code = :election and regency_code like :within group by 1";
    private static final String COUNTED = "select left(village_code, :length) as code, count(*) as stations,"
            + " count(*) filter (where number > 900) as special, sum(male) as male, sum(female) as female"
            + " from polling_station where election_code = :election and village_code like :within group by 1";

    private final JdbcClient jdbc;

    VoterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stations and voters of a region; special stations stand at special locations such as prisons. */
    record Voters(String code, String name, int stations, int special, int male, int female) {

        public int voters() {
            return male + female;
        }

        public boolean known() {
            return stations > 0;
        }
    }

    /** One polling station. */
    record StationVoters(int number, int male, int female) {

        private static final int FIRST_SPECIAL = 901;

        public int voters() {
            return male + female;
        }

        public boolean special() {
            return number >= FIRST_SPECIAL;
        }
    }

    /** The regions one level below a region, with those that have no stations yet. */
    List<Voters> within(String election, RegionName region) {
        return jdbc.sql("select r.code, r.name, coalesce(stations, 0) as stations, coalesce(special, 0) as special,"
                        + " coalesce(male, 0) as male, coalesce(female, 0) as female from region r left join ("
                        + (region.level() < REGENCY ? TALLIED : COUNTED) + ") s on s.code = r.code"
                        + " where r.level = :level and r.parent_code"
                        + (region.level() == 0 ? " is null" : " = :region")
                        + " order by r.code")
                .param("length", CODE_LENGTH.get(region.level() + 1))
                .param("election", election)
                .param("region", region.code())
                .param("within", region.code() + "%")
                .param("level", region.level() + 1)
                .query(Voters.class)
                .list();
    }

    List<StationVoters> stations(String election, String village) {
        return jdbc.sql("select number, male, female from polling_station"
                        + " where election_code = :election and village_code = :village order by number")
                .param("election", election)
                .param("village", village)
                .query(StationVoters.class)
                .list();
    }

    static Voters sum(RegionName region, List<Voters> within) {
        return new Voters(
                region.code(),
                region.name(),
                within.stream().mapToInt(Voters::stations).sum(),
                within.stream().mapToInt(Voters::special).sum(),
                within.stream().mapToInt(Voters::male).sum(),
                within.stream().mapToInt(Voters::female).sum());
    }

    static Voters sumOfStations(RegionName village, List<StationVoters> stations) {
        return new Voters(
                village.code(),
                village.name(),
                stations.size(),
                (int) stations.stream().filter(StationVoters::special).count(),
                stations.stream().mapToInt(StationVoters::male).sum(),
                stations.stream().mapToInt(StationVoters::female).sum());
    }
}
