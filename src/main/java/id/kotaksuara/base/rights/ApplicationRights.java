package id.kotaksuara.base.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives the role that the application works with what it needs, and takes what it must not have, each time the owner of
 * the tables has brought them to this version. Where both are one role nothing is done.
 */
@Component
public class ApplicationRights {

    /** Rows of ordinary tables; never their shape, never all rows at once. */
    private static final String GIVE = """
            grant usage on schema %1$s to %2$s;
            revoke all on all tables in schema %1$s from %2$s;
            grant select, insert, update, delete on all tables in schema %1$s to %2$s;
            grant usage, select on all sequences in schema %1$s to %2$s;
            revoke insert, update, delete on flyway_schema_history from %2$s;
            """;

    /**
     * Where a guard refuses a change, the role has no right to try; columns that a guard names stay open. Bits of a trigger
     * are 8 delete, 16 update.
     */
    private static final String TAKE = """
            do $$
            declare
                guarded record;
            begin
                for guarded in select t.tgrelid::regclass as place, (t.tgtype & 8) <> 0 as deletes,
                        (t.tgtype & 16) <> 0 as updates,
                        (select string_agg(quote_ident(name), ', ')
                            from unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) as name
                            where name <> '') as open
                    from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
                    where p.proname = 'refuse_change' and c.relnamespace = current_schema()::regnamespace
                        and (t.tgqual is null or t.tgnargs > 0) and cardinality(t.tgattr::int2[]) = 0
                loop
                    if guarded.deletes then
                        execute format('revoke delete on %%s from %%I', guarded.place, '%1$s');
                    end if;
                    if guarded.updates then
                        execute format('revoke update on %%s from %%I', guarded.place, '%1$s');
                    end if;
                    if guarded.open is not null then
                        execute format('grant update (%%s) on %%s to %%I', guarded.open, guarded.place, '%1$s');
                    end if;
                end loop;
            end $$
            """;

    private static final String MAKE = "create role %s login password '%s'";

    /** Of two instances that start at once the second finds what the first has made, and gives it once more. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('application-rights', 0))";

    private final String role;
    private final String password;
    private final Optional<String> owner;

    public ApplicationRights(
            @Value("${spring.datasource.username:}") String role,
            @Value("${spring.datasource.password:}") String password,
            @Value("${spring.flyway.user:#{null}}") Optional<String> owner) {
        this.role = role;
        this.password = password;
        this.owner = owner;
    }

    /** As the settings of the application name the two. */
    public static ApplicationRights of(Environment settings) {
        return new ApplicationRights(
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                Optional.ofNullable(settings.getProperty("spring.flyway.user")));
    }

    /** @param tables as the owner reaches them */
    public void give(DataSource tables) {
        if (owner.isEmpty() || owner.get().equals(role)) {
            return;
        }
        try (var connection = tables.getConnection()) {
            connection.setAutoCommit(false); // another instance works on meanwhile, and has its rights all the time
            run(connection, ALONE);
            make(connection);
            String schema = quoted(connection, connection.getSchema());
            run(connection, GIVE.formatted(schema, quoted(connection, role)));
            run(connection, TAKE.formatted(role.replace("'", "''")));
            connection.commit();
        } catch (SQLException problem) {
            throw new IllegalStateException("the rights of " + role + " in the database", problem);
        }
    }

    private void make(Connection connection) throws SQLException {
        try (var asked = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            asked.setString(1, role);
            if (!asked.executeQuery().next()) {
                run(connection, MAKE.formatted(quoted(connection, role), password.replace("'", "''")));
            }
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
