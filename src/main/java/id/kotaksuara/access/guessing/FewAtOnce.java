package id.kotaksuara.access.guessing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a few hashes at once and lets a few more wait, for everybody together: each takes 19 MiB and a tenth of a second of
 * a processor. Whoever comes to a full house is told so at once, before a thread of the pages is held; nobody waits here
 * with a connection to the database in hand.
 */
final class FewAtOnce implements PasswordEncoder {

    private static final int PATIENCE_SECONDS = 2;

    /** Half of the processors: the others answer pages. */
    static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int WAITING = 15 * AT_ONCE;

    private final PasswordEncoder encoder;
    private final BooleanSupplier inTransaction;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    FewAtOnce(PasswordEncoder encoder) {
        this(encoder, TransactionSynchronizationManager::isActualTransactionActive);
    }

    FewAtOnce(PasswordEncoder encoder, BooleanSupplier inTransaction) {
        this.encoder = encoder;
        this.inTransaction = inTransaction;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (inTransaction.getAsBoolean()) {
            throw new IllegalStateException("whoever waits for a hash must hold no connection to the database");
        }
        try {
            if (places.getQueueLength() >= WAITING || !places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("too many sign-ins at once");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("interrupted", interrupted);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
