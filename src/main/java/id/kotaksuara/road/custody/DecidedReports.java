package id.kotaksuara.road.custody;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.road.custody.MovementLine.Linked;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.input.StraightWay;
import id.kotaksuara.road.input.StraightWay.Ground;
import id.kotaksuara.road.report.OtherReport;
import id.kotaksuara.road.report.OtherReport.Decision;
import id.kotaksuara.road.report.OtherReports;
import id.kotaksuara.road.stop.StopCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the register the report that somebody has decided holds; what stood there before is kept beside it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecidedReports {

    private final Movements movements;
    private final HandOverRegister register;
    private final HandOverDesk handOvers;
    private final OtherReports reports;
    private final StraightWay straight;

    DecidedReports(
            Movements movements,
            HandOverRegister register,
            HandOverDesk handOvers,
            OtherReports reports,
            StraightWay straight) {
        this.movements = movements;
        this.register = register;
        this.handOvers = handOvers;
        this.reports = reports;
        this.straight = straight;
    }

    /**
     * A report holds, and not what was recorded; that stays beside it as what was said first.
     *
     * @throws RuleBroken where what was not received is back already, or the movement was withdrawn
     */
    public void accept(OtherReport report, Decision decision) {
        movements.hold(report.movement());
        var movement = movements.numbered(List.of(report.movement())).get(0);
        var door = movement.door(report.stop());
        mustBeOpen(movement, door);
        boolean told = movement.open() == 0;
        if (door.done()) {
            var toldAt = register.toldAt(movement.number(), door.first().stop());
            reports.keepRecorded(new Linked(movement, door).report(toldAt), decision);
        }
        register.reopen(movement.number(), door, report.told().tellsOfLuggage());
        handOvers.record(movement, door, report);
        if (told && movement.kind() == MovementKind.STRAIGHT) { // the sender's count follows what was decided here
            var now = movements.numbered(movement.leg(), movement.number());
            straight.decided(now.number(), now.ends(), new Ground(decision.reason(), decision.by()));
        } else {
            handOvers.tellSender(movement);
        }
    }

    /**
     * Whoever sent it has found out how many came to a place: that holds, and what was said there stays beside it. Nothing
     * happens where it says the same, or what did not come is back.
     */
    public void correct(int number, StopCode place, int came, Decision ground) {
        movements.hold(number);
        var movement = movements.numbered(List.of(number)).get(0);
        var door = movement.door(place.code());
        var said = door.stops().stream()
                .filter(stop -> stop.stop().equals(place) && stop.returnedAt() == null)
                .flatMap(stop -> Stream.ofNullable(stop.answer()))
                .findFirst();
        if (said.isEmpty() || said.get().boxes() == came) {
            return;
        }
        var first = new Linked(movement, door)
                .report(register.toldAt(number, door.first().stop()));
        reports.keepRecorded(first, ground);
        register.reopen(number, door, first.told().tellsOfLuggage());
        handOvers.record(movement, door, first.with(place.code(), came));
    }

    private static void mustBeOpen(TourMovement movement, Door door) {
        if (movement.withdrawn()) {
            throw new RuleBroken("report.withdrawn", movement.number());
        }
        if (door.stops().stream().anyMatch(stop -> stop.returnedAt() != null)) {
            throw new RuleBroken("report.back", door.names());
        }
    }
}
