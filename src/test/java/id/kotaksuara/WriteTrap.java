package id.kotaksuara;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stands at every table of a database and refuses whatever is written from then on. What is refused is remembered even
 * where the transaction ends without it, or somebody catches the failure: a sequence is never rolled back.
 */
final class WriteTrap {

    /** Sessions live in the database, and whoever opens a page has one; Flyway's own table is nobody's business. */
    private static final String OTHERS = "(spring_session.*|flyway_.*)";

    /** What a page wants to know and nobody has worked out yet is asked for, and kept for the next who asks. */
    private static final String WORKED_OUT = "job|worked_out";

    /** The journal and its chains: they take what is no change, that something was refused or taken away as a file. */
    private static final String JOURNAL = "journal_entry|journal_link|chain_head";

    private static final String LEFT_BY_READERS =
            "'journal.account.refused', 'journal.account.taken', 'journal.account.read'";

    private final JdbcClient jdbc;
    private int traps;

    WriteTrap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set() {
        jdbc.sql("create sequence writes_refused").update();
        jdbc.sql("create function refuse_write() returns trigger language plpgsql as $$ begin"
                        + " perform nextval('writes_refused');"
                        + " raise exception 'a page wrote: % %', tg_op, tg_table_name; end $$")
                .update();
        tables().stream()
                .filter(table -> !table.matches(WORKED_OUT + "|" + JOURNAL))
                .forEach(
                        table -> set("insert or update or delete or truncate on \"" + table + "\" for each statement"));
        set("insert on journal_entry for each row when (new.action not in (" + LEFT_BY_READERS + "))");
        set("update or delete or truncate on journal_entry for each statement");
        set("update or delete or truncate on journal_link for each statement");
        set("delete or truncate on chain_head for each statement");
    }

    private void set(String trap) {
        jdbc.sql("create trigger a_page_wrote_" + traps++ + " before " + trap + " execute function refuse_write()")
                .update();
    }

    /** Whether anything was refused since the trap was set. */
    boolean sprung() {
        return jdbc.sql("select is_called from writes_refused")
                .query(Boolean.class)
                .single();
    }

    List<String> tables() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'public' and tablename !~ :others")
                .param("others", "^" + OTHERS + "$")
                .query(String.class)
                .list();
    }
}
