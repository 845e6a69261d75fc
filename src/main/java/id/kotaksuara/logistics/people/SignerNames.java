package id.kotaksuara.logistics.people;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names people on papers by their names instead of the names they sign in with. */
@Component("signers")
class SignerNames {

    private final Accounts accounts;

    SignerNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** In the order given; whose account is gone stays as it was recorded. */
    public String of(List<String> usernames) {
        var names = accounts.findByUsernameIn(usernames).stream().collect(toMap(Account::username, Account::name));
        return usernames.stream()
                .map(username -> names.getOrDefault(username, username))
                .collect(Collectors.joining(", "));
    }
}
