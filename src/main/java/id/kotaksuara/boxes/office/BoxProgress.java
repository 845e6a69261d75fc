package id.kotaksuara.boxes.office;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the boxes of an office that are sent by district and state, beside the day on which they leave. */
@Repository
class BoxProgress {

    private final JdbcClient jdbc;
    private final Districts districts;
    private final PlannedDepartures departures;

    BoxProgress(JdbcClient jdbc, Districts districts, PlannedDepartures departures) {
        this.jdbc = jdbc;
        this.districts = districts;
        this.departures = departures;
    }

    /** By district, those first that leave first. */
    List<DistrictBoxes> of(OfficeKey office) {
        Map<String, Map<BoxState, Integer>> counts = counts(office);
        Map<String, Instant> departures = departures(office);
        return districts.ofRegency(office.regency()).stream()
                .filter(district -> counts.containsKey(district.code()))
                .map((District district) -> new DistrictBoxes(
                        district.code(), district.name(), counts.get(district.code()), departures.get(district.code())))
                .sorted(comparing(DistrictBoxes::departure, nullsLast(naturalOrder())))
                .toList();
    }

    private Map<String, Map<BoxState, Integer>> counts(OfficeKey office) {
        var counts = new HashMap<String, Map<BoxState, Integer>>();
        jdbc.sql("select v.district_code, b.state, count(*) from ballot_box b join village v on v.code = b.village_code"
                        + " where b.election_code = :election and b.regency_code = :regency"
                        + " and b.state not in ('WITHDRAWN', 'REPLACED') and not exists (select from kept_back_station k"
                        + " where k.election_code = b.election_code and k.village_code = b.village_code"
                        + " and k.station_number = b.station_number) group by 1, 2")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), code -> new EnumMap<>(BoxState.class))
                            .put(BoxState.valueOf(row.getString(2)), row.getInt(3));
                });
        return counts;
    }

    private Map<String, Instant> departures(OfficeKey office) {
        var first = new HashMap<String, Instant>();
        departures
                .turns(office)
                .forEach(turn -> first.merge(
                        RegionCode.at(RegionLevel.DISTRICT, turn.villageCode()),
                        turn.departure(),
                        (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }
}
