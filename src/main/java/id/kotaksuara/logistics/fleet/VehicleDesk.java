package id.kotaksuara.logistics.fleet;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.warehouse.FactsInWords;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes types of vehicles, and writes each change into the journal. */
@Component
@Transactional
class VehicleDesk {

    private final VehicleTypes types;
    private final List<VehicleUse> uses;
    private final Journal journal;
    private final FactsInWords words;

    VehicleDesk(VehicleTypes types, List<VehicleUse> uses, Journal journal, FactsInWords words) {
        this.types = types;
        this.uses = uses;
        this.journal = journal;
        this.words = words;
    }

    void add(VehicleType type) {
        types.save(type);
        record(type, "journal.vehicle.added", null, words.of(type.facts()));
    }

    /** Changes a type on behalf of somebody who has seen this version of it. */
    void describe(VehicleType seen, VehicleFacts facts) {
        VehicleType type = current(seen);
        String before = words.of(type.facts());
        type.describe(facts);
        record(type, "journal.vehicle.changed", before, words.of(facts));
    }

    /** Removes a type that no district needs. */
    void remove(VehicleType seen) {
        VehicleType type = current(seen);
        List<String> districts = districtsReachedWith(type);
        if (!districts.isEmpty()) {
            throw new RuleBroken("vehicle.used", type.name(), String.join(", ", districts));
        }
        types.delete(type);
        record(type, "journal.vehicle.removed", words.of(type.facts()), null);
    }

    @Transactional(readOnly = true)
    List<String> districtsReachedWith(VehicleType type) {
        return uses.stream()
                .flatMap(use -> use.districtsReachedWith(type).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private VehicleType current(VehicleType seen) {
        VehicleType type = types.withCode(seen.regencyCode(), seen.code());
        if (type.version() != seen.version()) {
            throw new ChangedMeanwhile("vehicle.changedMeanwhile", type.name());
        }
        return type;
    }

    private void record(VehicleType type, String action, @Nullable String before, @Nullable String after) {
        if (before == null || !before.equals(after)) {
            journal.record(new Entry(type.subject(), type.regencyCode(), action, before, after));
        }
    }
}
