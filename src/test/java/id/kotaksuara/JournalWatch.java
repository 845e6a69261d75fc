package id.kotaksuara;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds a change of state against the journal, and against the history that boxes have of their own: what was changed has
 * a line, and one line only for each thing that it is about.
 */
final class JournalWatch {

    /**
     * Sessions, work beside the pages and what keeps forms from counting twice are no state of an office; nor is what lies
     * half counted on a packing table.
     */
    private static final String NO_STATE =
            "(spring_session.*|flyway_.*|job|worked_out|posted_form|journal_.*|chain_head|packing_.*)";

    private final JdbcClient jdbc;
    private final Map<String, String> before;
    private final long lastLine;
    private final long lastEvent;

    private JournalWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.before = new KeptState(jdbc, NO_STATE).now();
        this.lastLine = jdbc.sql("select coalesce(max(id), 0) from journal_entry")
                .query(Long.class)
                .single();
        this.lastEvent = jdbc.sql("select coalesce(max(id), 0) from box_event")
                .query(Long.class)
                .single();
    }

    /** Begins to watch. */
    static JournalWatch over(JdbcClient jdbc) {
        return new JournalWatch(jdbc);
    }

    /** What is wrong with the journal about what has happened since; empty where nothing is. */
    List<String> faults() {
        var changed = KeptState.changed(before, new KeptState(jdbc, NO_STATE).now());
        Map<String, Long> lines = newLines();
        if (!changed.isEmpty() && lines.isEmpty()) {
            return List.of("changed " + changed + " without a line in the journal");
        }
        return lines.entrySet().stream()
                .filter(line -> line.getValue() > 1)
                .map(line -> line.getValue() + " lines about " + line.getKey())
                .toList();
    }

    private Map<String, Long> newLines() {
        return jdbc
                .sql("select subject from journal_entry where id > :last"
                        + " union all select 'history of ' || id from box_event where id > :event")
                .param("last", lastLine)
                .param("event", lastEvent)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(subject -> subject, TreeMap::new, Collectors.counting()));
    }
}
