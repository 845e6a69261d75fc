package id.kotaksuara.base.job;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Jobs are done before whoever asks for them goes on, in the transaction of the test, which nobody else sees into. */
@TestConfiguration(proxyBeanMethods = false)
public class AtOnce {

    /** The instance would look for leases that it cannot see and take its jobs for lost: it looks once an hour. */
    @Bean
    DynamicPropertyRegistrar longLease() {
        return registry -> registry.add("kotaksuara.job.lease", () -> "8h");
    }

    @Bean
    @Primary
    Bell bellAtOnce(ObjectProvider<JobRunner> runner) {
        return new Bell() {

            private boolean busy;

            @Override
            void answeredBy(Runnable elsewhere) {
                // nobody comes: it is done here
            }

            @Override
            void afterCommit(Runnable what) {
                what.run();
                if (!busy) {
                    busy = true;
                    try {
                        runner.getObject().takeAll(Runnable::run);
                    } finally {
                        busy = false;
                    }
                }
            }
        };
    }
}
