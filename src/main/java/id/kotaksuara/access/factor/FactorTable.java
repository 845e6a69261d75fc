package id.kotaksuara.access.factor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Secrets and recovery codes by account; a try is counted before its code is looked at. */
@Repository
class FactorTable {

    private static final String OF_ACCOUNT = " account_id = (select id from account where username = :username)";

    private final JdbcClient jdbc;
    private final FactorSeal seal;

    FactorTable(JdbcClient jdbc, FactorSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** What a try may be held against. */
    record Held(String secret, long lastStep) {}

    Optional<String> secret(String username) {
        return about("select secret from second_factor where" + OF_ACCOUNT, username)
                .query(String.class)
                .optional()
                .flatMap(kept -> seal.open(username, kept));
    }

    void keep(String username, String secret) {
        about(
                        "insert into second_factor (account_id, secret) select id, :secret from account"
                                + " where username = :username on conflict (account_id) do update"
                                + " set secret = excluded.secret, last_step = 0, wrong_tries = 0, locked_until = null",
                        username)
                .param("secret", seal.seal(username, secret))
                .update();
    }

    /** Counts the try; empty where there is no factor, or while wrong tries have locked it. */
    Optional<Held> begin(String username, int most, Instant now, Instant lockedUntil) {
        return about(
                        "update second_factor set"
                                + " wrong_tries = case when locked_until is null then wrong_tries + 1 else 1 end,"
                                + " locked_until = case when locked_until is null and wrong_tries + 1 >= :most"
                                + " then cast(:end as timestamptz) end"
                                + " where" + OF_ACCOUNT + " and (locked_until is null or locked_until <= :now"
                                // one that ends twice as late as it may was set before the clock was set back
                                + " or locked_until > cast(:end as timestamptz) + (cast(:end as timestamptz) - :now))"
                                + " returning secret, last_step",
                        username)
                .param("most", most)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", lockedUntil.atOffset(ZoneOffset.UTC))
                .query(Held.class)
                .optional();
    }

    /** The secret itself; empty where it was sealed with another key. */
    Optional<String> open(String username, Held held) {
        return seal.open(username, held.secret());
    }

    /** Those from before there was a seal; of two instances each seals what the other has not. */
    void sealAll() {
        var open = jdbc.sql("select a.username, f.secret from second_factor f join account a on a.id = f.account_id"
                        + " where not starts_with(f.secret, :sealed)")
                .param("sealed", FactorSeal.SEALED)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        for (String[] one : open) {
            about("update second_factor set secret = :sealed where secret = :open and" + OF_ACCOUNT, one[0])
                    .param("sealed", seal.seal(one[0], one[1]))
                    .param("open", one[1])
                    .update();
        }
    }

    /** Wrong tries are forgotten. */
    void unlock(String username) {
        about("update second_factor set wrong_tries = 0, locked_until = null where" + OF_ACCOUNT, username)
                .update();
    }

    /**
     * The code of this step was right: nobody gets in with it again. Of two at the same moment one was first.
     *
     * @param latest no code of a later step can have counted yet, unless the clock was set back since
     */
    boolean count(String username, long step, long latest) {
        return about(
                                "update second_factor set last_step = :step, wrong_tries = 0, locked_until = null where"
                                        + OF_ACCOUNT + " and (last_step < :step or last_step > :latest)",
                                username)
                        .param("step", step)
                        .param("latest", latest)
                        .update()
                == 1;
    }

    void keepCodes(String username, Collection<String> hashes) {
        about("delete from recovery_code where" + OF_ACCOUNT, username).update();
        hashes.forEach(hash -> about(
                        "insert into recovery_code (account_id, code_hash) select id, :hash from account"
                                + " where username = :username",
                        username)
                .param("hash", hash)
                .update());
    }

    /** Uses a recovery code up. */
    boolean use(String username, String hash) {
        boolean used = about("delete from recovery_code where" + OF_ACCOUNT + " and code_hash = :hash", username)
                        .param("hash", hash)
                        .update()
                == 1;
        if (used) {
            unlock(username);
        }
        return used;
    }

    int codesLeft(String username) {
        return about("select count(*) from recovery_code where" + OF_ACCOUNT, username)
                .query(Integer.class)
                .single();
    }

    void forget(String username) {
        about("delete from recovery_code where" + OF_ACCOUNT, username).update();
        about("delete from second_factor where" + OF_ACCOUNT, username).update();
    }

    private StatementSpec about(String sql, String username) {
        return jdbc.sql(sql).param("username", username);
    }
}
