package id.kotaksuara.access.guessing;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.Zone;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries with names that no account has, by day and network. What was typed may be a password in the wrong field: kept is
 * only a mark of it, which tells whether the same was typed before and nothing else. The journal of the nation has a line for
 * the first try of a day from a network, the tenth, the hundredth and so on, and what comes from ever more networks counts
 * together: strangers do not fill it. Days are those of western Indonesia, as for all that concerns the nation. An instance
 * that starts anew takes the names of that day for new ones.
 */
@Component
public class UnknownNames {

    /** So many names of a network are told apart in a day; all others count as one. */
    static final int MOST_NAMES = 50;

    /** So many networks have a line of their own in a day; all others count as one. */
    static final int MOST_NETWORKS = 50;

    private static final Period KEPT = Period.ofDays(30);
    private static final String OTHERS = "";
    private static final String ELSEWHERE = "…";
    private static final int MARK_DIGITS = 12;
    private static final int STEP = 10;

    /** Drawn at each start and kept nowhere: whoever reads a copy of the marks cannot try names and passwords on them. */
    private static final byte[] KEY = KeyGenerators.secureRandom(32).generateKey();

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    UnknownNames(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    private record SoFar(long tries, long names) {}

    /** Somebody has tried a name that nobody has; it takes no longer than the line of a known one. */
    @Transactional
    public void tried(String username, Hand hand) {
        jdbc.sql("set local synchronous_commit = off").update();
        var day = LocalDate.ofInstant(clock.instant(), Zone.WIB.zoneId());
        String network = counted(day, hand.network());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('unknown-name:' || :network, 0))")
                .param("network", network)
                .query((row, number) -> 0)
                .single();
        count(day, network, username);
        var soFar = soFar(day, network);
        if (isTold(soFar.tries())) {
            String words = network + " · " + soFar.tries() + " / " + soFar.names();
            journal.record(new Entry("sign-in:" + network, "", "journal.account.unknownName", null, words));
            forgetOld(day);
        }
    }

    /** The network by which it is counted; two that come first at the same moment may both find the last place. */
    private String counted(LocalDate day, String network) {
        boolean ofItsOwn = jdbc.sql("select exists (select from unknown_name where day = :day and network = :network)"
                        + " or (select count(distinct network) from unknown_name where day = :day) < :most")
                .param("day", day)
                .param("network", network)
                .param("most", MOST_NETWORKS)
                .query(Boolean.class)
                .single();
        return ofItsOwn ? network : ELSEWHERE;
    }

    private void count(LocalDate day, String network, String username) {
        jdbc.sql("insert into unknown_name as u (day, network, mark, tries) select :day, :network,"
                        + " case when :mark in (select mark from unknown_name where day = :day and network = :network)"
                        + " or (select count(*) from unknown_name where day = :day and network = :network) < :most"
                        + " then :mark else :others end, 1"
                        + " on conflict (day, network, mark) do update set tries = u.tries + 1")
                .param("day", day)
                .param("network", network)
                .param("mark", mark(username))
                .param("most", MOST_NAMES)
                .param("others", OTHERS)
                .update();
    }

    static String mark(String username) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, KEY)
                .hmacHex(username.getBytes(StandardCharsets.UTF_8))
                .substring(0, MARK_DIGITS);
    }

    private SoFar soFar(LocalDate day, String network) {
        return jdbc.sql("select sum(tries) as tries, count(*) as names from unknown_name"
                        + " where day = :day and network = :network")
                .param("day", day)
                .param("network", network)
                .query((row, number) -> new SoFar(row.getLong("tries"), row.getLong("names")))
                .single();
    }

    /** The first, the tenth, the hundredth and so on. */
    private static boolean isTold(long tries) {
        long rest = tries;
        while (rest % STEP == 0) {
            rest /= STEP;
        }
        return rest == 1;
    }

    private void forgetOld(LocalDate day) {
        jdbc.sql("delete from unknown_name where day < :then")
                .param("then", day.minus(KEPT))
                .update();
    }
}
