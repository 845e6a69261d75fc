package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.session.SessionAccounts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Says whether a name and a password belong together. An unknown, locked or disabled name gets the same answer after the
 * same work as a wrong password, so nobody learns who has an account.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInTries tries;
    private final PasswordEncoder encoder;
    private final Supplier<String> hashOfNobody;

    PasswordCheck(Accounts accounts, SignInTries tries, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.tries = tries;
        this.encoder = encoder;
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        return accountOf(request.getName(), String.valueOf(request.getCredentials()))
                .map(SessionAccounts::authenticationOf)
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
    }

    /** The account to which this name and password belong; each call counts as a try. */
    Optional<Account> accountOf(String typedName, String password) {
        String username = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<Integer> number = tries.begin(username);
        Optional<Account> account = accounts.findByUsername(username).filter(Account::hasPassword);
        String nobodys = hashOfNobody.get(); // made at the first try, whoever that is
        boolean matches =
                encoder.matches(password, account.map(Account::passwordHash).orElse(nobodys));
        if (account.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        if (!matches || !account.get().enabled()) {
            tries.wrong(account.get(), number.get());
            return Optional.empty();
        }
        tries.right(username);
        return account;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
