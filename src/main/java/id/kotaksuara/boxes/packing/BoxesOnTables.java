package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import org.springframework.stereotype.Component;

/** Knows which boxes lie on a packing table, where they are that table's to change. */
@Component
public class BoxesOnTables {

    private final PackingTables tables;

    BoxesOnTables(PackingTables tables) {
        this.tables = tables;
    }

    /** Refuses where the box is being packed. */
    public void mustBeOnNone(String code) {
        tables.findByBoxCode(code).ifPresent(table -> {
            throw new RuleBroken("packing.taken", BoxCode.spoken(code), table.number(), table.firstPerson());
        });
    }
}
