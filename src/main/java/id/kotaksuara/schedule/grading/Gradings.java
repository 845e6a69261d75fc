package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.problem.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files that offices had graded. */
interface Gradings extends Repository<Grading, Long> {

    Grading save(Grading grading);

    void flush();

    Optional<Grading> findByElectionCodeAndRegencyCodeAndNumber(String election, String regency, int number);

    List<Grading> findByElectionCodeAndRegencyCodeOrderByNumberDesc(String election, String regency);

    @Query("select coalesce(max(number), 0) from Grading where electionCode = :election and regencyCode = :regency")
    int lastNumber(String election, String regency);

    default Grading withNumber(String election, String regency, int number) {
        return findByElectionCodeAndRegencyCodeAndNumber(election, regency, number)
                .orElseThrow(() -> new NotFound("grading", number));
    }
}
