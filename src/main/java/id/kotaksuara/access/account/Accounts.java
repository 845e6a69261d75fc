package id.kotaksuara.access.account;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.Area;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The accounts known here. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    List<Account> findByUsernameIn(Collection<String> usernames);

    boolean existsByUsername(String username);

    void delete(Account account);

    List<Account> findByRoleAndEnabledTrueAndAreaStartingWithOrderByAreaAscUsernameAsc(Role role, String area);

    /** The chairs of the PPK of a regency who may sign in, by district. */
    default List<Account> chairsOf(String regency) {
        return findByRoleAndEnabledTrueAndAreaStartingWithOrderByAreaAscUsernameAsc(Role.PPK_CHAIR, regency + ".");
    }

    long count();

    boolean existsBy();

    boolean existsByRoleAndAreaAndEnabledTrue(Role role, String area);

    long countByRoleAndAreaAndEnabledTrue(Role role, String area);

    /** Whether somebody can create elections. */
    default boolean nationIsAdministered() {
        return existsByRoleAndAreaAndEnabledTrue(Role.ADMINISTRATOR, Area.NATION.code());
    }

    /** Holds them until the transaction ends, so that no two changes each rely on the other's administrator. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByRoleAndEnabledTrueOrderById(Role role);

    default Account withUsername(String username) {
        return findByUsername(username).orElseThrow(() -> new NotFound("account", username));
    }
}
