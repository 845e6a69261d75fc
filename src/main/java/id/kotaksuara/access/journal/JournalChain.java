package id.kotaksuara.access.journal;

import id.kotaksuara.base.chain.ChainFile;
import id.kotaksuara.base.chain.ChainHead;
import id.kotaksuara.base.chain.HashChain;
import id.kotaksuara.region.RegionLevel;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds each line of the journal to the chain of its office, when the transaction of the change commits. */
@Component
class JournalChain {

    /** Entries of a chain: of a regency with all that lies in it, of a province alone, of the nation alone. */
    static final String IN_SCOPE = RegionLevel.inSql("left(region_code, {regency}) = :code");

    private static final String SCOPE = "journal";
    private static final int FETCHED = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final HashChain chain;

    JournalChain(JdbcClient jdbc, JdbcOperations batch, HashChain chain) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.chain = chain;
    }

    /** The office's own regency, where the region is one or lies in one. */
    static String around(String regionCode) {
        return RegionLevel.REGENCY.around(regionCode);
    }

    static String scope(String regionCode) {
        return regionCode.isEmpty() ? SCOPE : SCOPE + "/" + around(regionCode);
    }

    void add(long entry, String regionCode) {
        String scope = scope(regionCode);
        chain.atCommit(scope, entry, (List<Long> entries) -> link(scope, around(regionCode), entries));
    }

    /** Whoever opens a chain begins it with the lines from before there were chains. */
    private void link(String scope, String code, List<Long> entries) {
        var lines = chain.open(scope) ? unchained(code) : lines(entries);
        var heads = chain.append(scope, lines.stream().map(ChainedLine::json).toList());
        var links = new ArrayList<Object[]>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            var head = heads.get(at);
            links.add(new Object[] {lines.get(at).id(), scope, head.number(), head.sum()});
        }
        batch.batchUpdate("insert into journal_link (entry_id, scope, number, sum) values (?, ?, ?, ?)", links);
    }

    private List<ChainedLine> lines(List<Long> entries) {
        return read("id in (:entries)", Map.of("entries", entries));
    }

    private List<ChainedLine> unchained(String code) {
        return read(
                IN_SCOPE + " and not exists (select from journal_link where entry_id = journal_entry.id)",
                Map.of("code", code));
    }

    private List<ChainedLine> read(String which, Map<String, ?> parameters) {
        return jdbc.sql("select * from journal_entry where " + which + " order by id")
                .params(parameters)
                .query((row, number) -> ChainedLine.of(row))
                .list();
    }

    /** The whole journal of an office as a file that checks itself; lines that were never chained come last. */
    @Transactional(readOnly = true)
    public void write(String regionCode, Writer out) {
        String scope = scope(regionCode);
        var file = new ChainFile(out, chain.head(scope).orElseGet(() -> new ChainHead(scope, "0", 0, "")));
        jdbc.sql("select journal_entry.*, number, sum from journal_entry"
                        + " left join journal_link on entry_id = journal_entry.id"
                        + " where " + IN_SCOPE + " order by number nulls last, journal_entry.id")
                .withFetchSize(FETCHED)
                .param("code", around(regionCode))
                .query(row -> {
                    String line = ChainedLine.of(row).json();
                    if (row.getString("sum") == null) {
                        file.unchained(line);
                    } else {
                        file.line(row.getLong("number"), row.getString("sum"), line);
                    }
                });
    }

    /** The heads of the chains of offices in a region, the region's own first. */
    @Transactional(readOnly = true)
    public List<JournalHead> heads(String regionCode) {
        var heads = new ArrayList<JournalHead>();
        for (var head : chain.heads(scope(regionCode))) {
            String code = head.scope().substring(SCOPE.length()).replace("/", "");
            heads.add(new JournalHead(code, head.number(), head.mark()));
        }
        return heads;
    }
}
