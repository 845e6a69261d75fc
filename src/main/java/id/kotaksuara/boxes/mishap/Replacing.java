package id.kotaksuara.boxes.mishap;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.boxes.packing.BoxesOnTables;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Replaces a box that is damaged or lost, whoever says so: its seals are off, and another stands in for it. */
@Component
class Replacing {

    private final BoxDesk desk;
    private final BoxSeals seals;
    private final BoxesOnTables tables;

    Replacing(BoxDesk desk, BoxSeals seals, BoxesOnTables tables) {
        this.desk = desk;
        this.seals = seals;
        this.tables = tables;
    }

    /** Answers the code of the box that stands in for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String replace(OfficeKey office, BoxCode code, List<String> persons, String reason) {
        String other = desk.replace(office, code, persons, reason).code();
        seals.cut(code.text());
        tables.mustBeOnNone(code.text()); // asked while the box is held, so that no table takes it meanwhile
        return other;
    }
}
