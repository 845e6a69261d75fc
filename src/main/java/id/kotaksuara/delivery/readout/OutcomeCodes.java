package id.kotaksuara.delivery.readout;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.base.spoken.SpokenSecret;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.report.HandOverOutcome;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the codes of an office's shipments, one for each outcome, and whose a code is that was read out. */
@Component("outcomeCodes")
public class OutcomeCodes {

    /** With 31⁶ codes and five that fit for each shipment, nobody guesses one by so many in an hour. */
    private static final int MOST_WRONG_CODES = 20;

    private static final List<HandOverOutcome> OUTCOMES = Arrays.stream(HandOverOutcome.values())
            .filter(HandOverOutcome::hasCode)
            .toList();

    private final JdbcClient jdbc;
    private final Shipments shipments;
    private final OfficeClock clock;
    private final MessageSource messages;

    OutcomeCodes(JdbcClient jdbc, Shipments shipments, OfficeClock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.shipments = shipments;
        this.clock = clock;
        this.messages = messages;
    }

    /** Those of a shipment, for its papers. */
    public Map<HandOverOutcome, String> of(Shipment shipment) {
        return codes(new SpokenSecret(shipment.secret()));
    }

    private static Map<HandOverOutcome, String> codes(SpokenSecret secret) {
        var codes = new EnumMap<HandOverOutcome, String>(HandOverOutcome.class);
        OUTCOMES.forEach(outcome -> codes.put(outcome, secret.code(outcome.name())));
        return codes;
    }

    /**
     * What a code means that was read out to an office; empty where it fits none of its shipments, which is counted.
     *
     * @throws RuleBroken where too many did not fit
     */
    @Transactional
    public Optional<ReadOut> heard(OfficeKey office, String code) {
        Instant now = clock.now(office.regency());
        if (wrong(office, now.minus(1, ChronoUnit.HOURS)) >= MOST_WRONG_CODES) {
            throw new RuleBroken("delivery.readout.tries", MOST_WRONG_CODES);
        }
        Optional<ReadOut> found = find(office, code);
        if (found.isEmpty()) {
            keepWrong(office, code, now);
        }
        return found;
    }

    /** The same for a code that may just as well be of something else. */
    @Transactional(readOnly = true)
    public Optional<ReadOut> find(OfficeKey office, String code) {
        return jdbc
                .sql("select number, secret from shipment where election_code = :election and regency_code = :regency")
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, line) -> Map.entry(row.getString(1), new SpokenSecret(row.getString(2))))
                .list()
                .stream()
                .flatMap(each -> OUTCOMES.stream()
                        .filter(outcome -> each.getValue().code(outcome.name()).equals(code))
                        .map(outcome -> new ReadOut(shipments.withKey(ShipmentKey.of(office, each.getKey())), outcome)))
                .findFirst();
    }

    /** What is kept with the answer where a code said more than a number; "" where it did not. */
    public String note(ReadOut it) {
        return switch (it.outcome()) {
            case ALL_HERE, MISSING, MORE -> "";
            case SEALS_BROKEN, NOT_OURS, REFUSED ->
                messages.getMessage("delivery.readout.note." + it.outcome(), null, Locale.forLanguageTag("id"));
        };
    }

    private int wrong(OfficeKey office, Instant since) {
        return jdbc.sql("select count(*) from shipment_wrong_code where election_code = :election"
                        + " and regency_code = :regency and heard_at > :since")
                .param("election", office.election())
                .param("regency", office.regency())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private void keepWrong(OfficeKey office, String code, Instant at) {
        jdbc.sql("insert into shipment_wrong_code (election_code, regency_code, code, heard_at)"
                        + " values (:election, :regency, :code, :at) on conflict do nothing")
                .param("election", office.election())
                .param("regency", office.regency())
                .param("code", code)
                .param("at", Timestamp.from(at))
                .update();
    }
}
