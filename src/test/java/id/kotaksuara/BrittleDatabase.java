package id.kotaksuara;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that has no room for the n-th thing it is asked, statement or commit, or that takes a commit whose answer is
 * lost. It fails once and is then as before; a transaction in which something failed takes nothing more, as PostgreSQL's do.
 */
@TestComponent
public class BrittleDatabase implements BeanPostProcessor {

    private static final Plan NEVER = new Plan(0, false, thread -> false);

    private static volatile Plan plan = NEVER;

    /** What is to fail, of what which threads ask. */
    private static final class Plan {

        private final int number;
        private final boolean answerLost;
        private final Predicate<Thread> whose;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile @Nullable String failed;

        private Plan(int number, boolean answerLost, Predicate<Thread> whose) {
            this.number = number;
            this.answerLost = answerLost;
            this.whose = whose;
        }

        private boolean comes(String what) {
            if (!whose.test(Thread.currentThread()) || asked.incrementAndGet() != number) {
                return false;
            }
            failed = what;
            return true;
        }
    }

    /** What this thread asks from now on: the n-th finds no room. */
    static void failAt(int number) {
        Thread me = Thread.currentThread();
        plan = new Plan(number, false, me::equals);
    }

    /** The same for what is worked on beside the pages. */
    static void failJobAt(int number) {
        plan = new Plan(number, false, thread -> thread.getName().equals("job"));
    }

    /** The n-th commit of this thread is kept, and nobody hears so. */
    static void loseAnswerOfCommit(int number) {
        Thread me = Thread.currentThread();
        plan = new Plan(number, true, me::equals);
    }

    /** What has failed, if it has come to that; nothing fails any more. */
    static @Nullable String heal() {
        String failed = plan.failed;
        plan = NEVER;
        return failed;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Brittle(source) : bean;
    }

    private static final class Brittle extends DelegatingDataSource {

        Brittle(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return new Wire(super.getConnection()).connection();
        }
    }

    /** One connection with what has become of it. */
    private static final class Wire {

        private final Connection connection;
        private boolean aborted;
        private boolean lost;

        Wire(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return proxy(Connection.class, connection, "");
        }

        private <T> T proxy(Class<T> type, T source, String sql) {
            return type.cast(Proxy.newProxyInstance(
                    BrittleDatabase.class.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> call(source, method, arguments, sql)));
        }

        private Object call(Object source, Method method, Object[] arguments, String prepared) throws Throwable {
            String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
            before(method, sql);
            try {
                Object result = method.invoke(source, arguments);
                after(method);
                if (result instanceof PreparedStatement statement) {
                    return proxy(PreparedStatement.class, statement, sql);
                }
                return result instanceof Statement statement ? proxy(Statement.class, statement, sql) : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        private void before(Method method, String sql) throws SQLException {
            String name = method.getName();
            boolean copies = name.equals("unwrap");
            if (lost && !name.matches("close|isClosed|toString|hashCode|equals")) {
                throw new SQLException("This connection has been closed.", "08003");
            }
            if (name.startsWith("execute") || copies) {
                statement(copies ? "copy" : sql);
            } else if (name.equals("commit")) {
                commit();
            } else if (name.equals("rollback")) {
                aborted = false;
            }
        }

        private void statement(String sql) throws SQLException {
            if (aborted) {
                throw new SQLException("current transaction is aborted", "25P02");
            }
            if (!plan.answerLost && plan.comes(sql)) {
                aborted = !connection.getAutoCommit();
                throw full();
            }
        }

        private void commit() throws SQLException {
            if (aborted || !plan.answerLost && plan.comes("commit")) {
                aborted = false;
                connection.rollback();
                throw full();
            }
        }

        private void after(Method method) throws SQLException {
            if (method.getName().equals("commit") && plan.answerLost && plan.comes("commit")) {
                lost = true;
                throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
            }
        }

        private static SQLException full() {
            return new SQLException("could not extend file \"base/1\": No space left on device", "53100");
        }
    }

    /** For messages of tests. */
    static String shortly(@Nullable String sql) {
        return sql == null
                ? "nothing"
                : sql.substring(0, Math.min(sql.length(), 80)).replace('\n', ' ');
    }
}
