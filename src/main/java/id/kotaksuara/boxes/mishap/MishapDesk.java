package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxRow;
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
    private final BoxRows rows;
    private final BoxSeals seals;
    private final BoxesOnTables tables;

    MishapDesk(BoxDesk desk, BoxRows rows, BoxSeals seals, BoxesOnTables tables) {
        this.desk = desk;
        this.rows = rows;
        this.seals = seals;
        this.tables = tables;
    }

    /** The box to look at afterwards: the same, or the one that stands in for it. */
    @Transactional
    String settle(OfficeKey office, BoxCode code, MishapForm.Said said) {
        tables.mustBeOnNone(code.text());
        return switch (said.what()) {
            case OPEN -> open(office, code, said);
            case SWAP -> swap(office, code, said);
            case MOVE -> move(office, code, said);
            case REPLACE ->
                desk.replace(office, code, said.persons(), said.reason()).code();
            case WITHDRAW ->
                desk.withdraw(office, code, said.persons(), said.reason()).code();
        };
    }

    private String open(OfficeKey office, BoxCode code, MishapForm.Said said) {
        BallotBox box = desk.open(office, code, said.persons(), said.reason());
        seals.cut(code.text());
        return box.code();
    }

    private String swap(OfficeKey office, BoxCode code, MishapForm.Said said) {
        desk.swap(office, new BoxDesk.Swapped(code, other(office, said)), said.persons(), said.reason());
        return code.text();
    }

    private String move(OfficeKey office, BoxCode code, MishapForm.Said said) {
        BoxCode other = other(office, said);
        int left = rows.withCode(office, code).needed() - said.ballots();
        if (left < 0) {
            throw new RuleBroken("box.move.more", said.ballots(), left + said.ballots());
        }
        desk.moveBallots(office, new BoxDesk.Moving(code, other, said.ballots(), said.reason()), said.persons());
        return code.text();
    }

    /** Another box of the same office, on no table. */
    private BoxCode other(OfficeKey office, MishapForm.Said said) {
        BoxCode code = BoxCode.read(said.other());
        BoxRow row = rows.find(code).orElseThrow(() -> new RuleBroken("box.code.unknown", code.spoken()));
        if (!row.office().equals(office)) {
            throw new RuleBroken(
                    "box.code.elsewhere",
                    code.spoken(),
                    row.place().regency(),
                    row.office().election());
        }
        tables.mustBeOnNone(code.text());
        return code;
    }
}
