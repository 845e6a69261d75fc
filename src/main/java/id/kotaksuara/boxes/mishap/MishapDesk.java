package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.boxes.packing.BoxesOnTables;
import id.kotaksuara.region.OfficeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what went wrong with a box, and writes the minutes; its passport keeps all of it. */
@Service
class MishapDesk {

    private final BoxDesk desk;
    private final Replacing replacing;
    private final OpenedAway away;
    private final BoxRows rows;
    private final BoxSeals seals;
    private final BoxesOnTables tables;
    private final MinutesBook minutes;

    MishapDesk(
            BoxDesk desk,
            Replacing replacing,
            OpenedAway away,
            BoxRows rows,
            BoxSeals seals,
            BoxesOnTables tables,
            MinutesBook minutes) {
        this.desk = desk;
        this.replacing = replacing;
        this.away = away;
        this.rows = rows;
        this.seals = seals;
        this.tables = tables;
        this.minutes = minutes;
    }

    /** The box to look at afterwards, the same or the one that stands in for it, and the minutes. */
    record Settled(String code, int minutes) {}

    @Transactional
    Settled settle(OfficeKey office, BoxCode code, MishapForm.Said said) {
        int number = minutes.next(office);
        BoxRow before = rows.withCode(office, code);
        var named = said.because(BoxMinutes.paper(office.regency(), number) + ": " + said.reason());
        boolean arrived = before.state() == BoxState.ARRIVED && said.what() != Mishap.REPLACE;
        @Nullable BoxCode other = other(office, said);
        String after = arrived ? away.settle(office, code, other, named) : here(office, code, other, named);
        tables.mustBeOnNone(code.text()); // asked while the box is held, so that no table takes it meanwhile
        if (other != null) {
            tables.mustBeOnNone(other.text());
        }
        var about = about(office, before, other, after);
        minutes.write(
                office, number, said, arrived ? counted(about, said.beside().away()) : about);
        return new Settled(after, number);
    }

    private String here(OfficeKey office, BoxCode code, @Nullable BoxCode other, MishapForm.Said said) {
        return switch (said.what()) {
            case OPEN -> open(office, code, said);
            case SWAP -> {
                desk.swap(office, new BoxDesk.Swapped(code, named(other)), said.persons(), said.reason());
                yield code.text();
            }
            case MOVE -> move(office, code, named(other), said);
            case REPLACE -> replacing.replace(office, code, said.persons(), said.reason());
            case WITHDRAW ->
                desk.withdraw(office, code, said.persons(), said.reason()).code();
            case CHECK, DAMAGE -> throw new RuleBroken("mishap.not_now", said.what());
        };
    }

    private String open(OfficeKey office, BoxCode code, MishapForm.Said said) {
        BallotBox box = desk.open(office, code, said.persons(), said.reason());
        seals.cut(code.text());
        return box.code();
    }

    private String move(OfficeKey office, BoxCode code, BoxCode other, MishapForm.Said said) {
        int ballots = said.beside().ballots();
        desk.moveBallots(office, new BoxDesk.Moving(code, other, ballots, said.reason()), said.persons());
        int left = rows.withCode(office, code).needed();
        if (left < 0) {
            throw new RuleBroken("box.move.more", ballots, left + ballots);
        }
        return code.text();
    }

    /** Another box of the same office, where what happened concerns one. */
    private @Nullable BoxCode other(OfficeKey office, MishapForm.Said said) {
        boolean two = said.what() == Mishap.SWAP || said.what() == Mishap.MOVE;
        return two ? new BoxCode(rows.scanned(office, said.beside().code()).code()) : null;
    }

    private static BoxCode named(@Nullable BoxCode other) {
        return Objects.requireNonNull(other);
    }

    private List<BoxMinutes.About> about(OfficeKey office, BoxRow before, @Nullable BoxCode other, String after) {
        var about = new ArrayList<BoxMinutes.About>();
        boolean another = !after.equals(before.code());
        String beside = another ? after : other == null ? null : other.text();
        about.add(about(rows.withCode(office, new BoxCode(before.code())), beside, before));
        if (other != null) {
            BoxRow second = rows.withCode(office, other);
            about.add(about(second, before.code(), second));
        }
        return about;
    }

    /** What nobody counted where boxes were opened away from the warehouse stays open. */
    private static List<BoxMinutes.About> counted(List<BoxMinutes.About> about, MishapForm.Away away) {
        var found = List.of(away.here(), away.there());
        return IntStream.range(0, about.size())
                .mapToObj(i -> about.get(i).counted(found.get(i).inside()))
                .toList();
    }

    private BoxMinutes.About about(BoxRow now, @Nullable String beside, BoxRow stood) {
        String place = stood.state() == BoxState.ARRIVED
                ? stood.place().districtCode()
                : stood.shipment().isEmpty() ? stood.warehouse() : stood.shipment();
        return new BoxMinutes.About(now.code(), beside, now.ballots(), place, String.join(", ", seals.on(now.code())));
    }
}
