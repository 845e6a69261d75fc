package id.kotaksuara.access.guessing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices from which somebody has signed in before. Tries of strangers lock an account for strangers; on such a device its
 * owner goes on, with a few tries of its own before it is forgotten and counts as a stranger again.
 */
@Component
public class KnownDevices {

    static final Duration KNOWN = Duration.ofDays(180);
    static final int MOST = 5;

    private static final int BYTES = 32;

    private static final String STANDS =
            "a.username = :username and d.token_hash = :hash and d.seen_at > :then" + " and d.failed_tries < :most";
    private static final String TRY = "update known_device d set failed_tries = d.failed_tries + 1 from account a"
            + " where a.id = d.account_id and " + STANDS;
    private static final String REMEMBER = "insert into known_device (token_hash, account_id, seen_at)"
            + " select :hash, id, :now from account where username = :username"
            + " on conflict (account_id, token_hash) do update set seen_at = :now, failed_tries = 0";
    private static final String MAKE_ROOM = "delete from known_device d using account a where a.id = d.account_id"
            + " and a.username = :username and d.token_hash not in (select k.token_hash from known_device k"
            + " where k.account_id = a.id order by k.seen_at desc limit :most)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this device may try the account's password whatever others have tried; the try is counted. */
    @Transactional
    public boolean begin(String username, Hand hand) {
        return hand.device() != null
                && jdbc.sql(TRY)
                                .param("username", username)
                                .param("hash", DigestUtils.sha256Hex(hand.device()))
                                .param("then", now().minus(KNOWN))
                                .param("most", MOST)
                                .update()
                        > 0;
    }

    /** Whether the account was signed in to from here before, and its own tries are not used up. */
    @Transactional(readOnly = true)
    public boolean isKnown(String username, Hand hand) {
        return hand.device() != null
                && jdbc.sql("select exists (select from known_device d join account a on a.id = d.account_id where "
                                + STANDS + ")")
                        .param("username", username)
                        .param("hash", DigestUtils.sha256Hex(hand.device()))
                        .param("then", now().minus(KNOWN))
                        .param("most", MOST)
                        .query(Boolean.class)
                        .single();
    }

    /** Nobody looked at the password of this try: it does not count. */
    @Transactional
    public void takeBack(String username, Hand hand) {
        jdbc.sql("update known_device d set failed_tries = greatest(0, d.failed_tries - 1) from account a"
                        + " where a.id = d.account_id and a.username = :username and d.token_hash = :hash")
                .param("username", username)
                .param("hash", DigestUtils.sha256Hex(String.valueOf(hand.device())))
                .update();
    }

    /** The try was right: earlier wrong ones from here are forgotten. */
    @Transactional
    public void right(String username, Hand hand) {
        jdbc.sql("update known_device d set failed_tries = 0 from account a where a.id = d.account_id"
                        + " and a.username = :username and d.token_hash = :hash")
                .param("username", username)
                .param("hash", DigestUtils.sha256Hex(String.valueOf(hand.device())))
                .update();
    }

    /** From now on this device is known for the account; a browser keeps one name for all accounts it is used with. */
    @Transactional
    public void remember(String username, Hand hand, HttpServletResponse response) {
        String device = hand.device() == null ? drawn() : hand.device();
        jdbc.sql(REMEMBER)
                .param("username", username)
                .param("hash", DigestUtils.sha256Hex(device))
                .param("now", now())
                .update();
        jdbc.sql(MAKE_ROOM).param("username", username).param("most", MOST).update();
        response.addCookie(cookie(device));
    }

    private String drawn() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Cookie cookie(String device) {
        var cookie = new Cookie(Hand.COOKIE, device);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KNOWN.toSeconds());
        return cookie;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
