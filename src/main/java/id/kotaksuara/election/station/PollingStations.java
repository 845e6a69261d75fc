package id.kotaksuara.election.station;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The polling stations of the elections. */
public interface PollingStations extends Repository<PollingStation, StationKey> {

    PollingStation save(PollingStation station);

    <S extends PollingStation> List<S> saveAll(Iterable<S> stations);

    Optional<PollingStation> findByKey(StationKey key);

    @Query("select s from PollingStation s where s.key.electionCode = ?1 and s.key.villageCode = ?2"
            + " order by s.key.number")
    List<PollingStation> ofVillage(String electionCode, String villageCode);

    /** All stations of a regency or district, in the order of villages and numbers. */
    @Query("select s from PollingStation s where s.key.electionCode = ?1"
            + " and s.key.villageCode like concat(?2, '.%') order by s.key.villageCode, s.key.number")
    List<PollingStation> within(String electionCode, String regionCode);

    default PollingStation withKey(StationKey key) {
        return findByKey(key).orElseThrow(() -> new NotFound("station", key.number()));
    }
}
