package id.kotaksuara.delivery.crew;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows which seals close, or are written down for, vehicles of an office; the database says the same again. */
@Component
public class FreeSeals {

    private static final String SEALED = """
            select s.number, d.name district, s.seals, s.shares_with,
                coalesce((select string_agg(c.plate, chr(10)) from shipment_carrier c where c.shipment_id = s.id), '') plates,
                exists (select from shipment_carrier c where c.shipment_id = s.id and c.leg = 1 and c.plate = '')
                    or not exists (select from shipment_carrier c where c.shipment_id = s.id) bare
            from shipment s join district d on d.code = s.district_code
            where s.election_code = :election and s.regency_code = :regency and s.status <> 'WITHDRAWN' and s.seals <> ''
            order by s.number""";

    private final JdbcClient jdbc;
    private final Shipments shipments;

    FreeSeals(JdbcClient jdbc, Shipments shipments) {
        this.jdbc = jdbc;
        this.shipments = shipments;
    }

    /** A seal that closes the vehicle of this shipment already. */
    public record Taken(String seal, String number, String district) {

        /** For the sentence that says so. */
        public Object[] words() {
            return new Object[] {seal, district, number};
        }
    }

    /**
     * Of the seals of a load those that close another vehicle.
     *
     * @param beside numbers of shipments that the same form writes, which says itself what it would give twice
     */
    @Transactional(readOnly = true)
    public List<Taken> taken(OfficeKey office, SealedVehicle typed, Set<String> beside) {
        return typed.seals().isEmpty() ? List.of() : taken(office, beside).apply(typed);
    }

    /** The same for many loads, of which the office is read once. */
    @Transactional(readOnly = true)
    public Function<SealedVehicle, List<Taken>> taken(OfficeKey office, Set<String> beside) {
        List<SealedVehicle> all = sealed(office);
        return typed -> among(all, typed, beside).toList();
    }

    /**
     * Lets those who write seals of an office down do so one after the other, and refuses what was given to another vehicle
     * meanwhile.
     *
     * @param numbers shipments whose seals were written in this transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeFree(OfficeKey office, Collection<String> numbers) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('seals:' || :office, 0))::text")
                .param("office", office.election() + "/" + office.regency())
                .query(String.class)
                .single();
        shipments.flush();
        List<SealedVehicle> all = sealed(office);
        Optional<Taken> first = all.stream()
                .filter(one -> numbers.contains(one.number()))
                .flatMap(one -> among(all, one, Set.of()))
                .findFirst();
        first.ifPresent(taken -> {
            throw new RuleBroken("delivery.seal_taken", taken.words());
        });
    }

    private static Stream<Taken> among(List<SealedVehicle> all, SealedVehicle typed, Set<String> beside) {
        return typed.seals().stream().flatMap(seal -> all.stream()
                .filter(other -> other.seals().contains(seal))
                .filter(other -> !other.number().equals(typed.number()) && !beside.contains(other.number()))
                .filter(other -> !typed.sameAs(other))
                .limit(1)
                .map(other -> new Taken(seal, other.number(), other.district())));
    }

    private List<SealedVehicle> sealed(OfficeKey office) {
        return jdbc.sql(SEALED)
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> vehicle(row))
                .list();
    }

    private static SealedVehicle vehicle(ResultSet row) throws SQLException {
        return new SealedVehicle(
                row.getString("number"),
                row.getString("district"),
                SealedVehicle.capitals(row.getString("seals").lines()),
                SealedVehicle.plates(row.getString("plates").lines()),
                List.of(row.getString("shares_with").split(", ")),
                row.getBoolean("bare"));
    }
}
