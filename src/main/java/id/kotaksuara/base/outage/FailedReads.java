package id.kotaksuara.base.outage;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.JDBCException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Hibernate answers "there is none" where it could not read, once the transaction is given up: whoever asked would be told that
 * something does not exist, and not that the database is away. It knows such failures by their class, so they get another.
 */
final class FailedReads implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof EntityManagerFactory factory) {
            var helper = factory.unwrap(SessionFactoryImplementor.class)
                    .getJdbcServices()
                    .getSqlExceptionHelper();
            var usual = helper.getSqlExceptionConverter();
            helper.setSqlExceptionConverter((failure, message, sql) -> told(usual.convert(failure, message, sql)));
        }
        return bean;
    }

    private static JDBCException told(JDBCException failure) {
        return failure instanceof GenericJDBCException || failure instanceof JDBCConnectionException
                ? new FailedStatement(failure)
                : failure;
    }

    private static final class FailedStatement extends JDBCException {

        private static final long serialVersionUID = 1L;

        FailedStatement(JDBCException failure) {
            super(failure.getMessage(), failure.getSQLException(), failure.getSQL());
        }
    }
}
