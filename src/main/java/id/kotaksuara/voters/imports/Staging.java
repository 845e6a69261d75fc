package id.kotaksuara.voters.imports;

import id.kotaksuara.election.station.StationChanges;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * What a file says, on its way into the list: tables of its own for each import, so that a national file has statistics
 * of its own and is gone in a moment; functions of the owner make and drop them. They are not unlogged: PostgreSQL cannot recover from a crash that comes right after
 * a transaction that made an unlogged table was given up ("could not create file: File exists"). Statements name them in
 * braces.
 */
public final class Staging {

    private static final List<String> TABLES = List.of("place", "row", "change");

    private final NamedParameterJdbcTemplate jdbc;
    private final VoterImport of;

    public Staging(NamedParameterJdbcTemplate jdbc, VoterImport of) {
        this.jdbc = jdbc;
        this.of = of;
    }

    public void create() {
        ask("stage_voters(:import)");
    }

    public void drop() {
        ask("unstage_voters(:import)");
    }

    /** Tells the database how much there is, so that it joins in the right order. */
    public void analyze(String... tables) {
        for (String table : tables) {
            ask("count_staged_voters(:import, '" + table + "')");
        }
    }

    private void ask(String function) {
        jdbc.query("select " + function, Map.of("import", of.id()), row -> {});
    }

    /** Whether what was checked is still there, and whole. */
    public boolean intact() {
        var exists = "select to_regclass('" + name("row") + "') is not null";
        return Boolean.TRUE.equals(jdbc.queryForObject(exists, Map.of(), Boolean.class))
                && number("select count(*) from {row}") == of.rowCount()
                && number("select count(*) from {change}") == of.effect().changes();
    }

    public int run(String sql) {
        return jdbc.update(named(sql), parameters());
    }

    public int number(String sql) {
        var number = jdbc.queryForObject(named(sql), parameters(), Integer.class);
        return number == null ? 0 : number;
    }

    public NamedParameterJdbcTemplate jdbc() {
        return jdbc;
    }

    public String named(String sql) {
        return named(sql, of);
    }

    public static String named(String sql, VoterImport of) {
        var named = sql;
        for (String table : TABLES) {
            named = named.replace("{" + table + "}", name(table, of));
        }
        return named;
    }

    public Map<String, Object> parameters() {
        return Map.of(
                "import", of.id(),
                "election", of.electionCode(),
                "region", of.regionCode(),
                "whole", of.wholeRegion());
    }

    /** The changes that an import would make, as the election counts with them. */
    public static StationChanges changes(VoterImport of) {
        return new StationChanges(of.electionCode(), name("change", of));
    }

    private String name(String table) {
        return name(table, of);
    }

    private static String name(String table, VoterImport of) {
        return "voter_staged_" + table + "_" + of.id();
    }
}
