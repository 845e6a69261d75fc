package id.kotaksuara.account;

import id.kotaksuara.problem.NotFound;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accounts known here. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    long count();

    default Account withUsername(String username) {
        return findByUsername(username).orElseThrow(() -> new NotFound("account", username));
    }
}
