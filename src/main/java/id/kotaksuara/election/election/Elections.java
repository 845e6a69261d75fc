package id.kotaksuara.election.election;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OncePerRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The elections kept here. */
public interface Elections extends Repository<Election, String> {

    Election save(Election election);

    void delete(Election election);

    /** What is said about them is in the tables, for whoever reads them there. */
    void flush();

    /** With its contests; fetched by a join, as Hibernate works a query with an entity graph out anew each time. */
    @Query("select e from Election e left join fetch e.contests where e.code = :code")
    Optional<Election> findByCode(String code);

    /** Its version, while nobody else changes it, or writes down what hangs on it, until the transaction ends. */
    @Query(nativeQuery = true, value = "select version from election where code = :code for update")
    Optional<Integer> lock(String code);

    boolean existsByCode(String code);

    List<Election> findAllByOrderByVotingDayDescCode();

    default Election withCode(String code) {
        return OncePerRequest.of(
                "election " + code, () -> findByCode(code).orElseThrow(() -> new NotFound("election", code)));
    }
}
