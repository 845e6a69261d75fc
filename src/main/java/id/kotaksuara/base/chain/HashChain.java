package id.kotaksuara.base.chain;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds lines to chains in the transaction of the change that they tell of, and says where a chain stands. */
@Component
public class HashChain {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private final JdbcClient jdbc;
    private final ObjectProvider<EntityManager> changes;

    HashChain(JdbcClient jdbc, ObjectProvider<EntityManager> changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * Adds lines in their order and gives the head after each. The head of the scope stays locked until the transaction
     * ends: whoever adds to the same chain waits.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ChainHead> append(String scope, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var head = locked(scope);
        var heads = new ArrayList<ChainHead>(lines.size());
        for (String line : lines) {
            head = head.after(line);
            heads.add(head);
        }
        jdbc.sql("update chain_head set number = :number, sum = :sum where scope = :scope")
                .param("number", head.number())
                .param("sum", head.sum())
                .param("scope", scope)
                .update();
        return heads;
    }

    /** Adds one line: see {@link #append(String, List)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChainHead append(String scope, String line) {
        return append(scope, List.of(line)).get(0);
    }

    /**
     * Has work that adds to this chain done just before the running transaction commits, once for each scope and in the
     * order of their names: heads are the last rows that a transaction locks, so nobody waits for anybody in a circle.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void atCommit(String scope, Runnable adding) {
        beforeCommit().add(scope, adding);
    }

    /** The same for things that come one by one: those of one scope are handed over together. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void atCommit(String scope, T one, Consumer<List<T>> adding) {
        beforeCommit().collect(scope, one, adding);
    }

    private BeforeCommit beforeCommit() {
        var waiting = (BeforeCommit) TransactionSynchronizationManager.getResource(this);
        if (waiting == null) {
            waiting = new BeforeCommit(this, () -> changes.ifAvailable(EntityManager::flush));
            TransactionSynchronizationManager.bindResource(this, waiting);
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
        return waiting;
    }

    /** Begins the chain where nobody has; whoever does so is told, and may add first what was there before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean open(String scope) {
        var head = ChainHead.opened(scope, HexFormat.of().formatHex(random()));
        return jdbc.sql("insert into chain_head (scope, nonce, number, sum) values (:scope, :nonce, 0, :sum)"
                                + " on conflict (scope) do nothing")
                        .param("scope", scope)
                        .param("nonce", head.nonce())
                        .param("sum", head.sum())
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<ChainHead> head(String scope) {
        return read(scope, "");
    }

    /** The heads of all chains whose scope begins so, in the order of their scopes. */
    @Transactional(readOnly = true)
    public List<ChainHead> heads(String beginning) {
        return jdbc.sql("select scope, nonce, number, sum from chain_head where starts_with(scope, :beginning)"
                        + " order by scope")
                .param("beginning", beginning)
                .query((row, number) -> head(row))
                .list();
    }

    private ChainHead locked(String scope) {
        return read(scope, " for update").orElseGet(() -> {
            open(scope);
            return read(scope, " for update").orElseThrow();
        });
    }

    private Optional<ChainHead> read(String scope, String lock) {
        return jdbc.sql("select scope, nonce, number, sum from chain_head where scope = :scope" + lock)
                .param("scope", scope)
                .query((row, number) -> head(row))
                .optional();
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(
                row.getString("scope"), row.getString("nonce"), row.getLong("number"), row.getString("sum"));
    }

    private static byte[] random() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
