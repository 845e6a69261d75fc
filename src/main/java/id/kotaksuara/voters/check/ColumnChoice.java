package id.kotaksuara.voters.check;

import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.file.Header;
import id.kotaksuara.voters.imports.VoterImport;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person chose the columns of a file to mean, and how an office names its columns from then on. */
@Repository
public class ColumnChoice {

    private final JdbcClient jdbc;

    ColumnChoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String text(Map<Column, Integer> columns) {
        return columns.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<Column, Integer> of(String text) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        Stream.of(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .forEach(part -> columns.put(Column.valueOf(part[0]), Integer.valueOf(part[1])));
        return columns;
    }

    /** The header of a file as it was chosen, else as the office chose for an earlier file like it, else as recognised. */
    Header applied(VoterImport to, Header recognised) {
        if (to.columns() != null) {
            return recognised.with(of(to.columns()));
        }
        var settled = recognised.ofStage(to.stage().name());
        return remembered(to, recognised, settled);
    }

    /** What the office chose before holds, but not against the stage of the list where titles name it. */
    private Header remembered(VoterImport to, Header recognised, Header settled) {
        return jdbc.sql("select columns from voter_column_profile where region_code = :region and header_hash = :hash")
                .param("region", to.regionCode())
                .param("hash", recognised.fingerprint())
                .query(String.class)
                .optional()
                .map(columns -> recognised.with(withStage(of(columns), recognised, settled)))
                .orElse(settled);
    }

    private static Map<Column, Integer> withStage(Map<Column, Integer> chosen, Header recognised, Header settled) {
        recognised.rivals().keySet().stream()
                .filter(settled::has)
                .forEach(column -> chosen.put(column, settled.columns().get(column)));
        return chosen;
    }

    void remember(String region, Header header, String columns) {
        jdbc.sql(
                        "insert into voter_column_profile (region_code, header_hash, columns) values (:region, :hash, :columns)"
                                + " on conflict (region_code, header_hash) do update set columns = excluded.columns")
                .param("region", region)
                .param("hash", header.fingerprint())
                .param("columns", columns)
                .update();
    }
}
