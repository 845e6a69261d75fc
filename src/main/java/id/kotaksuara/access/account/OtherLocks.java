package id.kotaksuara.access.account;

/** What else than wrong passwords keeps somebody out for a while; unlocking an account opens all of it. */
public interface OtherLocks {

    void unlock(String username);
}
