package id.kotaksuara.access.guessing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. */
@Configuration(proxyBeanMethods = false)
class HashingConfiguration {

    /** OWASP's minimum for Argon2id: 19 MiB and two passes, about a tenth of a second here. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewAtOnce(new Argon2PasswordEncoder(16, 32, 1, 19456, 2));
    }
}
