package id.kotaksuara.road.proof;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.DecidedReports;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.proof.HoldsForm.Decided;
import id.kotaksuara.road.report.OtherReport.Decision;
import id.kotaksuara.road.report.OtherReports;
import id.kotaksuara.road.report.WhatCame;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which of two reports about a hand-over holds; the other one stays to be read. */
@Component
@Transactional
class DecisionDesk {

    private final OtherReports reports;
    private final MovementDesk movements;
    private final DecidedReports decided;
    private final Journal journal;
    private final OfficeClock clock;

    DecisionDesk(
            OtherReports reports, MovementDesk movements, DecidedReports decided, Journal journal, OfficeClock clock) {
        this.reports = reports;
        this.movements = movements;
        this.decided = decided;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Disputed of(LegKey leg, int movement, int report) {
        return movements.numbered(List.of(movement)).stream()
                .filter(each -> each.leg().equals(leg))
                .map(each -> Disputed.of(reports.numbered(movement, report), each))
                .findFirst()
                .orElseThrow(() -> new NotFound("movement", String.valueOf(movement)));
    }

    void decide(Disputed it, Decided holds, SignedIn who) {
        it.movement().mustBeUpTo(who);
        var leg = it.movement().leg();
        var now = clock.now(leg.district());
        var decision = new Decision(holds.accepted(), holds.reason(), now, who.username());
        reports.decide(it.report().number(), decision);
        String before = words(it.movement().number(), recorded(it.door()));
        if (holds.accepted()) {
            decided.accept(it.report(), decision);
        }
        String action = holds.accepted() ? "journal.proof.accepted" : "journal.proof.kept";
        String other = words(it.movement().number(), said(it.report().told()));
        journal.record(new Entry(leg.subject(), leg.district(), action, before, other + "; " + holds.reason()));
    }

    private static String words(int number, String said) {
        return number + "; " + said;
    }

    private static String recorded(Door door) {
        var first = door.first().answer();
        return door.names() + "; " + door.received() + (first == null ? "" : "; " + first.receiver());
    }

    private static String said(WhatCame told) {
        return told.came() + "; " + told.receiver();
    }
}
