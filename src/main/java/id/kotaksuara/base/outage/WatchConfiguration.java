package id.kotaksuara.base.outage;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the watch before the pool of connections, and has reads that fail told as such. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    static BeanPostProcessor failedReads() {
        return new FailedReads();
    }

    @Bean
    static BeanPostProcessor watchedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof WatchedDataSource)
                        ? new WatchedDataSource(pool)
                        : bean;
            }
        };
    }
}
