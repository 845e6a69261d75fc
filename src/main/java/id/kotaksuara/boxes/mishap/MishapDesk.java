package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.boxes.packing.BoxesOnTables;
import id.kotaksuara.region.OfficeKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what went wrong with a box; its passport keeps all of it. */
@Service
class MishapDesk {

    private final BoxDesk desk;
    private final Replacing replacing;
    private final BoxRows rows;
    private final BoxSeals seals;
    private final BoxesOnTables tables;

    MishapDesk(BoxDesk desk, Replacing replacing, BoxRows rows, BoxSeals seals, BoxesOnTables tables) {
        this.desk = desk;
        this.replacing = replacing;
        this.rows = rows;
        this.seals = seals;
        this.tables = tables;
    }

    /** The box to look at afterwards: the same, or the one that stands in for it. */
    @Transactional
    String settle(OfficeKey office, BoxCode code, MishapForm.Said said) {
        String after =
                switch (said.what()) {
                    case OPEN -> open(office, code, said);
                    case SWAP -> swap(office, code, said);
                    case MOVE -> move(office, code, said);
                    case REPLACE -> replacing.replace(office, code, said.persons(), said.reason());
                    case WITHDRAW ->
                        desk.withdraw(office, code, said.persons(), said.reason())
                                .code();
                };
        tables.mustBeOnNone(code.text()); // asked while the box is held, so that no table takes it meanwhile
        return after;
    }

    private String open(OfficeKey office, BoxCode code, MishapForm.Said said) {
        BallotBox box = desk.open(office, code, said.persons(), said.reason());
        seals.cut(code.text());
        return box.code();
    }

    private String swap(OfficeKey office, BoxCode code, MishapForm.Said said) {
        BoxCode other = other(office, said);
        desk.swap(office, new BoxDesk.Swapped(code, other), said.persons(), said.reason());
        tables.mustBeOnNone(other.text());
        return code.text();
    }

    private String move(OfficeKey office, BoxCode code, MishapForm.Said said) {
        BoxCode other = other(office, said);
        desk.moveBallots(office, new BoxDesk.Moving(code, other, said.ballots(), said.reason()), said.persons());
        tables.mustBeOnNone(other.text());
        int left = rows.withCode(office, code).needed();
        if (left < 0) {
            throw new RuleBroken("box.move.more", said.ballots(), left + said.ballots());
        }
        return code.text();
    }

    /** Another box of the same office. */
    private BoxCode other(OfficeKey office, MishapForm.Said said) {
        return new BoxCode(rows.scanned(office, said.other()).code());
    }
}
