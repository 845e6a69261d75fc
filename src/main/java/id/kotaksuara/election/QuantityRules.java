package id.kotaksuara.election;

import id.kotaksuara.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The quantity rules of the elections, in the order an office reads them. */
public interface QuantityRules extends Repository<QuantityRule, Long> {

    QuantityRule save(QuantityRule rule);

    void delete(QuantityRule rule);

    Optional<QuantityRule> findByElectionCodeAndId(String electionCode, Long id);

    List<QuantityRule> findByElectionCodeOrderByPositionAscIdAsc(String electionCode);

    default List<QuantityRule> ofElection(String electionCode) {
        return findByElectionCodeOrderByPositionAscIdAsc(electionCode);
    }

    default QuantityRule withId(String electionCode, Long id) {
        return findByElectionCodeAndId(electionCode, id).orElseThrow(() -> new NotFound("rule", id));
    }
}
