package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files that offices had graded. */
interface Gradings extends Repository<Grading, Long> {

    Grading save(Grading grading);

    void flush();

    Optional<Grading> findByOfficeAndNumber(OfficeKey office, int number);

    List<Grading> findByOfficeOrderByNumberDesc(OfficeKey office);

    /** Whether this voting day was guessed for a file of the election. */
    boolean existsByOfficeElectionAndGuessedDay(String election, LocalDate day);

    /** The highest number that was ever given to a grading of an office, whether it is still there or not. */
    @Query(
            nativeQuery = true,
            value = "select greatest((select max(number) from grading where election_code = :#{#office.election()}"
                    + " and regency_code = :#{#office.regency()}), (select number from given_number where what = 'grading'"
                    + " and election_code = :#{#office.election()} and regency_code = :#{#office.regency()}), 0)")
    int lastNumber(OfficeKey office);

    default Grading withNumber(OfficeKey office, int number) {
        return findByOfficeAndNumber(office, number).orElseThrow(() -> new NotFound("grading", number));
    }
}
