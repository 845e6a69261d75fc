package id.kotaksuara.voters.imports;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The few threads that read and apply files; each takes connections, so that more would only starve the pages. */
@Configuration(proxyBeanMethods = false)
class ImportThreads {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 2;

    @Bean(defaultCandidate = false)
    Executor voterThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(AT_ONCE);
        threads.setMaxPoolSize(AT_ONCE);
        threads.setQueueCapacity(WAITING);
        threads.setThreadNamePrefix("voters-");
        threads.setDaemon(true);
        return threads;
    }
}
