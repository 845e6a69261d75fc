package id.kotaksuara.schedule.version;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The schedules of all regencies, version by version. */
public interface DistributionSchedules extends Repository<DistributionSchedule, Long> {

    DistributionSchedule save(DistributionSchedule schedule);

    void flush();

    Optional<DistributionSchedule> findByOfficeAndNumber(OfficeKey office, int number);

    Optional<DistributionSchedule> findByOfficeAndStatus(OfficeKey office, ScheduleStatus status);

    List<DistributionSchedule> findByOfficeOrderByNumberDesc(OfficeKey office);

    List<DistributionSchedule> findByOfficeAndNumberIn(OfficeKey office, Collection<Integer> numbers);

    List<DistributionSchedule> findByOfficeAndStatusOrderByNumberDesc(OfficeKey office, ScheduleStatus status);

    long countByOfficeAndStatus(OfficeKey office, ScheduleStatus status);

    /** What versions there are, without what they say. */
    List<VersionName> findNamesByOfficeOrderByNumberDesc(OfficeKey office);

    /** What versions there are but for those of one status, without what they say. */
    List<VersionName> findNamesByOfficeAndStatusNotOrderByNumberDesc(OfficeKey office, ScheduleStatus but);

    /** Whoever takes a schedule to change it is alone with it: the next one sees what was changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DistributionSchedule where office = :office" + " and number = :number")
    Optional<DistributionSchedule> findToChange(OfficeKey office, int number);

    /** The highest number that was ever given to a version of an office, whether it is still there or not. */
    @Query(
            nativeQuery = true,
            value = "select greatest((select max(number) from schedule where election_code = :#{#office.election()}"
                    + " and regency_code = :#{#office.regency()}), (select number from given_number where what = 'schedule'"
                    + " and election_code = :#{#office.election()} and regency_code = :#{#office.regency()}), 0)")
    int lastNumber(OfficeKey office);

    /** What a version was to send before a wave. */
    default List<ScheduledConsignment> planned(ScheduleKey key, int before) {
        return planned(key.office(), key.number(), before);
    }

    @Query("from ScheduledConsignment where schedule.office = :office and schedule.number = :number"
            + " and slot < :before order by slot, code")
    List<ScheduledConsignment> planned(OfficeKey office, int number, int before);

    /** The drafts of all regencies in a region, or of the regency that a smaller region is in. */
    @Query("from DistributionSchedule where office.election = :electionCode and status = DRAFT"
            + " and (office.regency like :region || '%' or :region like office.regency || '%') order by id")
    List<DistributionSchedule> draftsTouching(String electionCode, String region);

    /** The regencies in a region that have a schedule which is not superseded, by code. */
    @Query("select distinct office.regency from DistributionSchedule where office.election = :electionCode"
            + " and status <> SUPERSEDED and office.regency like :region || '%' order by office.regency")
    List<String> regenciesThatPlan(String electionCode, String region);

    default DistributionSchedule withNumber(ScheduleKey key) {
        return findByOfficeAndNumber(key.office(), key.number())
                .orElseThrow(() -> new NotFound("schedule", key.number()));
    }

    default DistributionSchedule toChange(ScheduleKey key) {
        return findToChange(key.office(), key.number()).orElseThrow(() -> new NotFound("schedule", key.number()));
    }
}
