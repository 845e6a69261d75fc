package id.kotaksuara.access.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links by which a person chooses a password: for an account, or, while there is none, for the first
 * administrator. Only the hash of a link is kept; it is shown once, and a newer one replaces it.
 */
@Component
public class SetupLinks {

    /** How long a person has to use a link to their account; the first administrator's holds until the next start. */
    public static final Duration VALID = Duration.ofDays(3);

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link for the first administrator, as its token. */
    @Transactional
    public String forFirstAdministrator() {
        return issue(null, null);
    }

    /** A new link for this account, as its token. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String forAccount(Account account) {
        return issue(account.id(), VALID);
    }

    /** Whom a link is for; empty when it was used, replaced or has grown too old. */
    @Transactional(readOnly = true)
    public Optional<SetupLink> find(String token) {
        return jdbc.sql("select a.username from setup_link l left join account a on a.id = l.account_id"
                        + " where l.token_hash = :hash and (l.expires_at is null or l.expires_at > :now)"
                        + " and case when l.account_id is null then not exists (select from account"
                        + " where role = 'ADMINISTRATOR' and area = '' and enabled) else a.enabled end")
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SetupLink(row.getString("username")))
                .optional();
    }

    /** Uses a link up; of two who try at the same moment one gets it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SetupLink> use(String token) {
        Optional<SetupLink> link = find(token);
        int deleted = jdbc.sql("delete from setup_link where token_hash = :hash")
                .param("hash", hash(token))
                .update();
        return link.filter(found -> deleted == 1);
    }

    private String issue(@Nullable Long accountId, @Nullable Duration valid) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into setup_link (token_hash, created_at, account_id, expires_at)"
                        + " values (:hash, :now, :account, cast(:end as timestamptz))"
                        + " on conflict (account_id) do update set token_hash = excluded.token_hash,"
                        + " created_at = excluded.created_at, expires_at = excluded.expires_at")
                .param("hash", hash(token))
                .param("now", now)
                .param("account", accountId)
                .param("end", valid == null ? null : now.plus(valid))
                .update();
        return token;
    }

    private static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }

    /** Whom a link is for: a username, or null for the first administrator. */
    public record SetupLink(@Nullable String username) {}
}
