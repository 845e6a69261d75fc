package id.kotaksuara.access.account;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.Area;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person who may sign in, in one role for one area. */
@Entity
@DynamicUpdate // an edit must not write back a count of tries that has moved on meanwhile
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String area;
    private String passwordHash;
    private int failedTries;
    private int locks;
    private @Nullable Instant lockedUntil;
    private boolean secondFactor;
    private boolean enabled = true;
    private int sessionGeneration;
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    protected Account() {} // for JPA

    /** @param passwordHash from the {@code PasswordEncoder}, or {@link #NO_PASSWORD} until the person chooses one */
    public Account(String username, String name, Role role, Area area, String passwordHash) {
        this.username = requireNonNull(username, "username");
        this.passwordHash = requireNonNull(passwordHash, "passwordHash");
        this.role = requireNonNull(role, "role");
        assign(name, role, area);
    }

    /** How long the first lock lasts, and how often one is doubled at most: to sixteen hours. */
    public static final Duration LOCKED = Duration.ofMinutes(15);

    public static final int MOST_DOUBLINGS = 6;

    /**
     * Whether a lock holds, in SQL. One that ends a good deal later than it lasts was set before the clock was set back: it is
     * over.
     */
    public static final String LOCK_HOLDS = "(locked_until > :now and locked_until <= cast(:now as timestamptz)"
            + " + make_interval(secs => :seconds * (1 + power(2, least(greatest(locks - 1, 0), :doublings)))))";

    /** The hash of no password at all: nobody signs in with it. */
    public static final String NO_PASSWORD = "-";

    /** Gives the person another name, role or area, from the next request on; another role asks for a sign-in of its own. */
    final void assign(String name, Role role, Area area) {
        if (!role.fits(area)) {
            throw new RuleBroken("account.area." + role);
        }
        if (this.role != role && !untouched()) {
            endSessions(); // how long a session lasts and what it asks for at its beginning hangs on the role
        }
        this.name = requireNonNull(name, "name");
        this.role = role;
        this.area = area.code();
    }

    /** Sets another password, ends all sessions and forgets wrong tries. */
    public void choosePassword(String newHash) {
        passwordHash = requireNonNull(newHash, "newHash");
        unlock();
        endSessions();
    }

    /** Takes the password away: the person chooses a new one by a one-time link. */
    void forgetPassword() {
        choosePassword(NO_PASSWORD);
    }

    void disable() {
        enabled = false;
        endSessions();
    }

    void enable() {
        enabled = true;
    }

    void unlock() {
        failedTries = 0;
        locks = 0;
        lockedUntil = null;
    }

    /** From now on a code is asked for beside the password; sessions that began without one end. */
    public void beginSecondFactor() {
        secondFactor = true;
        endSessions();
    }

    /** Takes the second factor away, and ends sessions, for nobody knows who asked for it. */
    public void endSecondFactor() {
        secondFactor = false;
        endSessions();
    }

    public boolean secondFactor() {
        return secondFactor;
    }

    private void endSessions() {
        sessionGeneration++;
    }

    /** Who this is while signed in. */
    public SignedIn signedIn() {
        return new SignedIn(username, name, role, area());
    }

    /** Whether nobody has ever used it. */
    boolean untouched() {
        return !hasPassword() && lastSignInAt == null && sessionGeneration == 0;
    }

    public boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Area area() {
        return new Area(area);
    }

    public boolean enabled() {
        return enabled;
    }

    /** Whether somebody in that area has an administrator in this account. */
    boolean administers(Area other) {
        return enabled && role == Role.ADMINISTRATOR && area().contains(other.code());
    }

    /** What the journal calls this account. */
    public String subject() {
        return subject(username);
    }

    public static String subject(String username) {
        return "account:" + username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Sessions remember it at sign-in; when it has moved on, they have ended. */
    public int sessionGeneration() {
        return sessionGeneration;
    }

    public int version() {
        return version;
    }

    Long id() {
        return id;
    }
}
