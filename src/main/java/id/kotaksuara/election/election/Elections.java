package id.kotaksuara.election.election;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OncePerRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The elections kept here. */
public interface Elections extends Repository<Election, String> {

    Election save(Election election);

    void delete(Election election);

    @EntityGraph(attributePaths = "contests")
    Optional<Election> findByCode(String code);

    boolean existsByCode(String code);

    List<Election> findAllByOrderByVotingDayDescCode();

    default Election withCode(String code) {
        return OncePerRequest.of(
                "election " + code, () -> findByCode(code).orElseThrow(() -> new NotFound("election", code)));
    }
}
