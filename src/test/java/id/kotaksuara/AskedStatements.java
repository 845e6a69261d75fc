package id.kotaksuara;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to what the running thread asks of the database, by whatever library. */
@TestComponent
public class AskedStatements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> ASKED = ThreadLocal.withInitial(ArrayList::new);

    /** What a piece of work asks, in order. */
    static List<String> during(Runnable work) {
        ASKED.get().clear();
        work.run();
        return List.copyOf(ASKED.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Heard(source) : bean;
    }

    private static final class Heard extends DelegatingDataSource {

        Heard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return heard(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T heard(Class<T> type, T source, String sql) {
        return type.cast(Proxy.newProxyInstance(
                AskedStatements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(source, method, arguments, sql)));
    }

    private static Object call(Object source, Method method, Object[] arguments, String prepared) throws Throwable {
        String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
        if (method.getName().startsWith("execute")) {
            ASKED.get().add(sql);
        }
        try {
            Object result = method.invoke(source, arguments);
            if (result instanceof PreparedStatement statement) {
                return heard(PreparedStatement.class, statement, sql);
            }
            return result instanceof Statement statement ? heard(Statement.class, statement, sql) : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
