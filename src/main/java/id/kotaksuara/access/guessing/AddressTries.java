package id.kotaksuara.access.guessing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries by the address they come from, whichever names are typed: a bucket that each try fills by one and that runs
 * empty by itself. A right password takes its own try back, so that an office behind one address is nobody's flood.
 */
@Component
public class AddressTries {

    /** So long a full bucket takes to run empty. */
    static final Duration EMPTY = Duration.ofMinutes(15);

    /** How full it still is before this try; where a clock was set back, no time has gone by. */
    private static final String LEFT = "greatest(0, t.tries - :most / cast(:seconds as double precision)"
            + " * greatest(0, extract(epoch from cast(:now as timestamptz) - t.at)))";

    private static final String TRY = "insert into sign_in_address as t (address, tries, at) values (:address, 1, :now)"
            + " on conflict (address) do update set tries = " + LEFT + " + 1, at = :now where " + LEFT + " + 1 <= :most"
            + " returning tries";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int most;

    AddressTries(JdbcClient jdbc, Clock clock, @Value("${kotaksuara.sign-in.tries-per-address:100}") int most) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
    }

    /** Counts a try before anything is looked at; one too many is refused, and counts for nothing. */
    @Transactional
    public void begin(Hand hand) {
        notWaitingForTheDisk();
        var tries = jdbc.sql(TRY)
                .param("address", hand.network())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seconds", EMPTY.toSeconds())
                .param("most", most)
                .query(Double.class)
                .optional();
        if (tries.isEmpty()) {
            throw new TooManyTries();
        }
    }

    /** The try was right after all, or nobody looked at its password: it does not count; buckets that have long run empty are cleared away with it. */
    @Transactional
    public void takeBack(Hand hand) {
        notWaitingForTheDisk();
        jdbc.sql("update sign_in_address set tries = greatest(0, tries - 1) where address = :address")
                .param("address", hand.network())
                .update();
        jdbc.sql("delete from sign_in_address where at < :then")
                .param("then", clock.instant().minus(EMPTY).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void notWaitingForTheDisk() {
        jdbc.sql("set local synchronous_commit = off").update();
    }
}
