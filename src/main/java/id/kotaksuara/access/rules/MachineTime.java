package id.kotaksuara.access.rules;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The machine's time, for security; what happens at an office asks {@code OfficeClock}. */
@Configuration(proxyBeanMethods = false)
class MachineTime {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
