package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.database.HangingRows;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes warehouses, and writes each change into the journal. */
@Component
@Transactional
public class WarehouseDesk {

    private final Warehouses warehouses;
    private final List<StandingBoxCount> counts;
    private final List<WarehouseUse> uses;
    private final HangingRows hanging;
    private final Journal journal;
    private final WarehouseInWords words;

    WarehouseDesk(
            Warehouses warehouses,
            List<StandingBoxCount> counts,
            List<WarehouseUse> uses,
            HangingRows hanging,
            Journal journal,
            WarehouseInWords words) {
        this.warehouses = warehouses;
        this.counts = counts;
        this.uses = uses;
        this.hanging = hanging;
        this.journal = journal;
        this.words = words;
    }

    public void open(Warehouse warehouse) {
        warehouses.save(warehouse);
        record(warehouse, "journal.warehouse.opened", null);
    }

    /** Changes a warehouse on behalf of somebody who has seen this version of it. */
    void describe(Warehouse seen, WarehouseFacts facts) {
        Warehouse warehouse = current(seen);
        int standing = standingIn(warehouse);
        if (facts.room().boxes() < standing) {
            throw new RuleBroken(
                    "warehouse.room.occupied", standing, facts.room().boxes());
        }
        String before = words.of(warehouse.facts());
        warehouse.describe(facts);
        record(warehouse, "journal.warehouse.changed", before);
    }

    /** Removes a warehouse that nothing hangs on. */
    void remove(Warehouse seen) {
        Warehouse warehouse = current(seen);
        List<String> uses = usesOf(warehouse);
        if (!uses.isEmpty()) {
            throw new RuleBroken("warehouse.used", warehouse.name(), String.join(", ", uses));
        }
        String before = words.of(warehouse.facts());
        warehouses.delete(warehouse);
        journal.record(
                new Entry(warehouse.subject(), warehouse.regencyCode(), "journal.warehouse.removed", before, null));
    }

    /** What hangs on it, in the reader's words. */
    @Transactional(readOnly = true)
    List<String> usesOf(Warehouse warehouse) {
        return Stream.concat(
                        hanging.on("warehouse", warehouse.id()).stream(),
                        uses.stream().flatMap(use -> use.usesOf(warehouse).stream()))
                .toList();
    }

    private Warehouse current(Warehouse seen) {
        Warehouse warehouse = warehouses.withCode(seen.regencyCode(), seen.code());
        if (warehouse.version() != seen.version()) {
            throw new ChangedMeanwhile("warehouse.changedMeanwhile", warehouse.name());
        }
        return warehouse;
    }

    /** Boxes that stand there now and cannot lose their room; of several elections the sum. */
    @Transactional(readOnly = true)
    int standingIn(Warehouse warehouse) {
        return counts.stream().mapToInt(count -> count.standingIn(warehouse)).sum();
    }

    private void record(Warehouse warehouse, String action, @Nullable String before) {
        String after = words.of(warehouse.facts());
        if (!after.equals(before)) {
            journal.record(new Entry(warehouse.subject(), warehouse.regencyCode(), action, before, after));
        }
    }
}
