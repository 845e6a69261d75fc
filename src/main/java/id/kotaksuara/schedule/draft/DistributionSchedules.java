package id.kotaksuara.schedule.draft;

import id.kotaksuara.base.problem.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The schedules of all regencies, version by version. */
interface DistributionSchedules extends Repository<DistributionSchedule, Long> {

    DistributionSchedule save(DistributionSchedule schedule);

    void flush();

    Optional<DistributionSchedule> findByElectionCodeAndRegencyCodeAndNumber(
            String electionCode, String regencyCode, int number);

    Optional<DistributionSchedule> findByElectionCodeAndRegencyCodeAndStatus(
            String electionCode, String regencyCode, ScheduleStatus status);

    List<DistributionSchedule> findByElectionCodeAndRegencyCodeOrderByNumberDesc(
            String electionCode, String regencyCode);

    List<DistributionSchedule> findByElectionCodeAndRegencyCodeAndStatusNotOrderByNumberDesc(
            String electionCode, String regencyCode, ScheduleStatus but);

    long countByElectionCodeAndRegencyCodeAndStatus(String electionCode, String regencyCode, ScheduleStatus status);

    /** What versions there are but for those of one status, without what they say. */
    List<VersionName> findNamesByElectionCodeAndRegencyCodeAndStatusNotOrderByNumberDesc(
            String electionCode, String regencyCode, ScheduleStatus but);

    /** Whoever takes a schedule to change it is alone with it: the next one sees what was changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DistributionSchedule where electionCode = :electionCode and regencyCode = :regencyCode"
            + " and number = :number")
    Optional<DistributionSchedule> findToChange(String electionCode, String regencyCode, int number);

    @Query("select coalesce(max(number), 0) from DistributionSchedule"
            + " where electionCode = :electionCode and regencyCode = :regencyCode")
    int lastNumber(String electionCode, String regencyCode);

    /** What a version was to send before a wave and has not, as far as the version knows. */
    default List<ScheduledConsignment> planned(ScheduleKey key, int before) {
        return planned(key.election(), key.regency(), key.number(), before);
    }

    @Query("from ScheduledConsignment where schedule.electionCode = :election and schedule.regencyCode = :regency"
            + " and schedule.number = :number and slot < :before and not departed order by slot, code")
    List<ScheduledConsignment> planned(String election, String regency, int number, int before);

    /** The drafts of all regencies in a region, or of the regency that a smaller region is in. */
    @Query("from DistributionSchedule where electionCode = :electionCode and status = DRAFT"
            + " and (regencyCode like :region || '%' or :region like regencyCode || '%') order by id")
    List<DistributionSchedule> draftsTouching(String electionCode, String region);

    /** The regencies in a region that have a schedule which is not superseded, by code. */
    @Query("select distinct regencyCode from DistributionSchedule where electionCode = :electionCode"
            + " and status <> SUPERSEDED and regencyCode like :region || '%' order by regencyCode")
    List<String> regenciesThatPlan(String electionCode, String region);

    default DistributionSchedule withNumber(ScheduleKey key) {
        return findByElectionCodeAndRegencyCodeAndNumber(key.election(), key.regency(), key.number())
                .orElseThrow(() -> new NotFound("schedule", key.number()));
    }

    default DistributionSchedule toChange(ScheduleKey key) {
        return findToChange(key.election(), key.regency(), key.number())
                .orElseThrow(() -> new NotFound("schedule", key.number()));
    }
}
