package id.kotaksuara.delivery.shipment;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the numbers of waybills, {@code SJ-6303-0007}: one sequence for each office and election without gaps or
 * doubles, since the row of the office is held until its transaction ends.
 */
@Repository
public class ShipmentRegister {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    ShipmentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(OfficeKey office) {
        int number = jdbc.sql("insert into shipment_register (election_code, regency_code, last_number)"
                        + " values (:election, :regency, 1) on conflict (election_code, regency_code)"
                        + " do update set last_number = shipment_register.last_number + 1 returning last_number")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Integer.class)
                .single();
        return new RegionCode(office.regency()).numbered("SJ", number);
    }

    /** A code that nobody can guess from another; that two shipments share one is refused by the table. */
    public ArrivalCode nextCode() {
        return ArrivalCode.random(random);
    }

    /** The version of the schedule that the shipments follow. */
    @Transactional(readOnly = true)
    public Optional<Integer> followed(OfficeKey office) {
        return jdbc.sql(
                        "select schedule_number from shipment_register"
                                + " where election_code = :election and regency_code = :regency and schedule_number is not null")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Integer.class)
                .optional();
    }

    /** The offices whose shipments do not follow the schedule that is published. */
    @Transactional(readOnly = true)
    public List<OfficeKey> behind() {
        return jdbc.sql("select s.election_code, s.regency_code from schedule s"
                        + " left join shipment_register r using (election_code, regency_code)"
                        + " where s.status = 'PUBLISHED' and r.schedule_number is distinct from s.number order by 1, 2")
                .query((row, number) -> new OfficeKey(row.getString(1), row.getString(2)))
                .list();
    }

    /** Takes the office's register into hand: whoever else would change its shipments waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(OfficeKey office, int schedule) {
        jdbc.sql("insert into shipment_register (election_code, regency_code, schedule_number)"
                        + " values (:election, :regency, :schedule) on conflict (election_code, regency_code)"
                        + " do update set schedule_number = :schedule")
                .param("election", office.election())
                .param("regency", office.regency())
                .param("schedule", schedule)
                .update();
    }
}
