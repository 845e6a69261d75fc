package id.kotaksuara.schedule.planb;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** One thread beside the pages; what it has no room for is worked out when it is asked for. */
@Configuration(proxyBeanMethods = false)
class ContingencyThreads {

    private static final int WAITING = 20;

    @Bean(defaultCandidate = false)
    Executor binderThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setMaxPoolSize(1);
        threads.setQueueCapacity(WAITING);
        threads.setThreadNamePrefix("contingency-");
        threads.setDaemon(true);
        return threads;
    }
}
