package id.kotaksuara.schedule.grading;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
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

    @Query("select coalesce(max(number), 0) from Grading where office = :office")
    int lastNumber(OfficeKey office);

    default Grading withNumber(OfficeKey office, int number) {
        return findByOfficeAndNumber(office, number).orElseThrow(() -> new NotFound("grading", number));
    }
}
