package id.kotaksuara.base.job;

import id.kotaksuara.base.answer.AnswerBeans;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The engine for long work, for tests and processes that load only what they need. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Jobs.class, JobTable.class, JobLeases.class, JobRunner.class, Bell.class, AnswerBeans.class})
public class JobBeans {

    /** What takes jobs here: stopped and started, it is as another instance. */
    @Bean
    Instance instance(JobRunner runner) {
        return new Instance(runner);
    }

    /** An instance as far as jobs see it. */
    public record Instance(Lifecycle runner) {

        public void stop() {
            runner.stop();
        }

        public void start() {
            runner.start();
        }
    }
}
