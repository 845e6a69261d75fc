package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.guessing.AddressTries;
import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.guessing.KnownDevices;
import id.kotaksuara.access.guessing.SignInLine;
import id.kotaksuara.access.guessing.SignInTries;
import id.kotaksuara.access.guessing.UnknownNames;
import id.kotaksuara.access.session.PasswordAgain;
import id.kotaksuara.access.session.SessionAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/**
 * Says whether a name and a password belong together. An unknown, locked or disabled name gets the same answer after the
 * same work as a wrong password, so nobody learns who has an account.
 */
@Component
class PasswordCheck implements AuthenticationProvider, PasswordAgain {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

    private final Accounts accounts;
    private final SignInTries tries;
    private final AddressTries addresses;
    private final KnownDevices devices;
    private final SignInLine line;
    private final UnknownNames unknown;
    private final PasswordEncoder encoder;
    private final Supplier<String> hashOfNobody;

    PasswordCheck(
            Accounts accounts,
            SignInTries tries,
            AddressTries addresses,
            KnownDevices devices,
            SignInLine line,
            UnknownNames unknown,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.tries = tries;
        this.addresses = addresses;
        this.devices = devices;
        this.line = line;
        this.unknown = unknown;
        this.encoder = encoder;
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        return accountOf(Hand.in(request.getDetails()), request.getName(), String.valueOf(request.getCredentials()))
                .map(SessionAccounts::authenticationOf)
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
    }

    /** Somebody signed in types the own password again: tries count, but not against the address. */
    @Override
    public boolean isRight(String username, String password, HttpServletRequest request) {
        var hand = Hand.of(request);
        return look(hand, username, password, devices.begin(username, hand)).isPresent();
    }

    /** The account to which this name and password belong; each call counts as a try. */
    Optional<Account> accountOf(Hand hand, String typedName, String password) {
        String username = typedName.strip().toLowerCase(Locale.ROOT);
        var comer = new SignInLine.Comer(hand.network(), username, devices.isKnown(username, hand));
        return line.inTurn(comer, () -> inTurn(hand, username, password));
    }

    /** Whether a device still counts as known shows only now: others may have used its tries up while this one waited. */
    private Optional<Account> inTurn(Hand hand, String username, String password) {
        return devices.begin(username, hand)
                ? look(hand, username, password, true)
                : ofAddress(hand, username, password);
    }

    private Optional<Account> ofAddress(Hand hand, String username, String password) {
        addresses.begin(hand);
        try {
            Optional<Account> account = look(hand, username, password, false);
            account.ifPresentOrElse(found -> addresses.takeBack(hand), () -> refused(hand));
            return account;
        } catch (AuthenticationServiceException nobodyLooked) {
            addresses.takeBack(hand);
            throw nobodyLooked;
        }
    }

    /** Whoever it was: the name typed may be a password in the wrong field, so it is not told. */
    private static void refused(Hand hand) {
        LOG.info("Signing in was refused, from {}", hand.address());
    }

    private Optional<Account> look(Hand hand, String username, String password, boolean known) {
        Optional<Integer> number = known ? Optional.of(1) : tries.begin(username);
        Optional<Account> named = accounts.findByUsername(username);
        Optional<Account> account = named.filter(Account::hasPassword);
        boolean matches = matches(
                password,
                account.map(Account::passwordHash).orElse(hashOfNobody.get()), // made at the first try, whoever that is
                () -> takeBack(username, hand, number, known));
        if (named.isEmpty()) {
            unknown.tried(username, hand);
        }
        if (named.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        if (account.isEmpty() || !matches || !account.get().enabled()) {
            tries.wrong(named.get(), number.get(), hand);
            return Optional.empty();
        }
        right(username, hand, known);
        hashAnew(account.get(), password);
        return account;
    }

    /** Where that cannot be done just now it is done at the next sign-in: the password was right all the same. */
    private void hashAnew(Account account, String password) {
        try {
            if (encoder.upgradeEncoding(account.passwordHash())) {
                tries.rehash(account, encoder.encode(password));
            }
        } catch (AuthenticationServiceException | DataAccessException | TransactionException notNow) {
            LOG.warn("A password was not hashed anew: {}", notNow.toString());
        }
    }

    /** Where too many sign in at once nobody looks at the password, and the try does not count. */
    private boolean matches(String password, String hash, Runnable takeBack) {
        try {
            return encoder.matches(password, hash);
        } catch (AuthenticationServiceException nobodyLooked) {
            takeBack.run();
            throw nobodyLooked;
        }
    }

    private void takeBack(String username, Hand hand, Optional<Integer> number, boolean known) {
        if (known) {
            devices.takeBack(username, hand);
        } else {
            number.ifPresent(one -> tries.takeBack(username, one));
        }
    }

    private void right(String username, Hand hand, boolean known) {
        if (known) {
            devices.right(username, hand);
            tries.rightOnDevice(username);
        } else {
            tries.right(username);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
