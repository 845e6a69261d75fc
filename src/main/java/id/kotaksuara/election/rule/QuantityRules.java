package id.kotaksuara.election.rule;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The quantity rules of the elections, in the order an office reads them. */
public interface QuantityRules extends Repository<QuantityRule, Long> {

    QuantityRule save(QuantityRule rule);

    void delete(QuantityRule rule);

    Optional<QuantityRule> findByElectionCodeAndPosition(String electionCode, int number);

    List<QuantityRule> findByElectionCodeOrderByPosition(String electionCode);

    /** The highest number that was given to a rule, removed ones too. */
    @Query(
            nativeQuery = true,
            value = "select greatest(last_rule, (select max(position) from quantity_rule where election_code = code))"
                    + " from election where code = :electionCode")
    int lastNumber(String electionCode);

    /** Gives the number of a rule that is removed to no other. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update election set last_rule = greatest(last_rule, :number) where code = :electionCode")
    void keepNumber(String electionCode, int number);

    /** Of an election that turned out to be of another kind. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from QuantityRule r where r.electionCode = :electionCode")
    void removeAllOf(String electionCode);

    default List<QuantityRule> ofElection(String electionCode) {
        return findByElectionCodeOrderByPosition(electionCode);
    }

    default QuantityRule numbered(String electionCode, int number) {
        return findByElectionCodeAndPosition(electionCode, number).orElseThrow(() -> new NotFound("rule", number));
    }
}
