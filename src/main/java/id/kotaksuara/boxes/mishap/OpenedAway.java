package id.kotaksuara.boxes.mishap;

import static java.util.Comparator.comparingInt;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.mishap.MishapForm.Found;
import id.kotaksuara.boxes.mishap.MishapForm.Said;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Boxes that had arrived and were opened there: counted, ballots moved between them, swapped, and sealed again. */
@Component
class OpenedAway {

    private final BoxDesk desk;
    private final BoxRows rows;
    private final BoxSeals seals;

    OpenedAway(BoxDesk desk, BoxRows rows, BoxSeals seals) {
        this.desk = desk;
        this.rows = rows;
        this.seals = seals;
    }

    /** Answers the code of the box. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String settle(OfficeKey office, BoxCode code, @Nullable BoxCode other, Said said) {
        var away = said.beside().away();
        switch (said.what()) {
            case CHECK -> opened(office, code, new Change(BoxEventKind.OPENED, 0, away.here(), ""), said);
            case SWAP -> opened(office, swapped(code, beside(office, code, other), away), said);
            case MOVE ->
                opened(
                        office,
                        moved(code, ofTheSameVillage(office, code, beside(office, code, other)), said.beside()),
                        said);
            default -> throw new RuleBroken("mishap.not_now", said.what());
        }
        return code.text();
    }

    private static Map<BoxCode, Change> swapped(BoxCode code, BoxCode second, MishapForm.Away away) {
        return Map.of(
                code, new Change(BoxEventKind.SWAPPED, 0, away.here(), second.spoken()),
                second, new Change(BoxEventKind.SWAPPED, 0, away.there(), code.spoken()));
    }

    private static Map<BoxCode, Change> moved(BoxCode code, BoxCode second, MishapForm.Beside beside) {
        int ballots = beside.ballots();
        var minus = "−%d → %s".formatted(ballots, second.spoken());
        var plus = "+%d ← %s".formatted(ballots, code.spoken());
        return Map.of(
                code, new Change(BoxEventKind.MOVED, -ballots, beside.away().here(), minus),
                second, new Change(BoxEventKind.MOVED, ballots, beside.away().there(), plus));
    }

    private BoxCode beside(OfficeKey office, BoxCode code, @Nullable BoxCode other) {
        BoxRow second = rows.withCode(office, Objects.requireNonNull(other));
        if (second.state() != BoxState.ARRIVED || other.text().equals(code.text())) {
            throw new RuleBroken("box.away.other", second.spoken());
        }
        return other;
    }

    private BoxCode ofTheSameVillage(OfficeKey office, BoxCode code, BoxCode other) {
        BoxRow one = rows.withCode(office, code);
        BoxRow two = rows.withCode(office, other);
        boolean same = one.contestCode().equals(two.contestCode())
                && one.place().villageCode().equals(two.place().villageCode());
        if (!same) {
            throw new RuleBroken("box.move.elsewhere", one.spoken(), two.spoken());
        }
        return other;
    }

    /**
     * What happened to one of them.
     *
     * @param moved ballots that came into it, or fewer than none that went out
     */
    private record Change(BoxEventKind kind, int moved, Found found, String detail) {

        /** Minutes about moved ballots say that what lies inside now is what its station is to get. */
        BoxRow.Recounted of(BoxRow box) {
            Integer before = box.ballots();
            Integer after = found.inside() != null || before == null ? found.inside() : Integer.valueOf(before + moved);
            if (after != null && after < 0) {
                throw new RuleBroken("box.move.more", -moved, before);
            }
            int more = kind != BoxEventKind.MOVED ? 0 : after == null ? moved : after - box.needed();
            return new BoxRow.Recounted(after, more);
        }

        /** How many more than before are inside, by what was counted there. */
        int more(BoxRow box) {
            Integer before = box.ballots();
            Integer after = of(box).inside();
            return before == null || after == null ? 0 : after - before;
        }
    }

    /** The one of which more turns out to be missing first: what is more in the other one was in it. */
    private void opened(OfficeKey office, Map<BoxCode, Change> both, Said said) {
        both.entrySet().stream()
                .sorted(comparingInt(one -> one.getValue().more(rows.withCode(office, one.getKey()))))
                .forEach(one -> opened(office, one.getKey(), one.getValue(), said));
    }

    private void opened(OfficeKey office, BoxCode code, Change change, Said said) {
        BallotBox box = desk.recount(office, code, change.of(rows.withCode(office, code)));
        seals.cut(code.text());
        seals.mustBeNoLabels(change.found().seals());
        seals.put(office, code.text(), change.found().seals());
        desk.note(BoxEvent.of(box, change.kind(), detail(change, box, said)).by(said.persons()));
        if (!change.found().seals().isEmpty()) {
            String numbers = String.join(", ", change.found().seals());
            desk.note(BoxEvent.of(box, BoxEventKind.SEALED, numbers).by(said.persons()));
        }
    }

    private static String detail(Change change, BallotBox box, Said said) {
        String counted = change.found().inside() == null ? "" : " = " + box.ballots();
        String what = (change.detail() + counted).strip();
        return what.isEmpty() ? said.reason() : what + "; " + said.reason();
    }
}
