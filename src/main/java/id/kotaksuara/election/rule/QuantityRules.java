package id.kotaksuara.election.rule;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The quantity rules of the elections, in the order an office reads them. */
interface QuantityRules extends Repository<QuantityRule, Long> {

    QuantityRule save(QuantityRule rule);

    void delete(QuantityRule rule);

    Optional<QuantityRule> findByElectionCodeAndPosition(String electionCode, int number);

    List<QuantityRule> findByElectionCodeOrderByPosition(String electionCode);

    default List<QuantityRule> ofElection(String electionCode) {
        return findByElectionCodeOrderByPosition(electionCode);
    }

    default QuantityRule numbered(String electionCode, int number) {
        return findByElectionCodeAndPosition(electionCode, number).orElseThrow(() -> new NotFound("rule", number));
    }
}
