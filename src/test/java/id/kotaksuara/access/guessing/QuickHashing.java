package id.kotaksuara.access.guessing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The same hashes with a hundredth of the work: in tests hundreds of people get passwords and sign in, compiled quickly and
 * not well. What the application itself asks is held by {@link HashingConfigurationTests}.
 */
@Configuration(proxyBeanMethods = false)
class QuickHashing {

    @Bean
    @Primary
    static PasswordEncoder quickPasswordEncoder() {
        return new FewAtOnce(new Argon2PasswordEncoder(16, 32, 1, 256, 1), QuickHashing::inTransaction);
    }

    /** But for the one around a test. */
    private static boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive() && !TestTransaction.isActive();
    }
}
