package id.kotaksuara.road.proof;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.HandOverDesk;
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
    private final HandOverDesk handOvers;
    private final Journal journal;
    private final OfficeClock clock;

    DecisionDesk(
            OtherReports reports, MovementDesk movements, HandOverDesk handOvers, Journal journal, OfficeClock clock) {
        this.reports = reports;
        this.movements = movements;
        this.handOvers = handOvers;
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

    void decide(Disputed it, Decided decided, SignedIn who) {
        it.movement().mustBeTakenBackBy(who);
        var leg = it.movement().leg();
        var now = clock.now(leg.district());
        reports.decide(it.report().number(), new Decision(decided.accepted(), decided.reason(), now, who.username()));
        String before = words(it.movement().number(), recorded(it.door()));
        if (decided.accepted()) {
            handOvers.accept(leg, it.report());
        }
        String action = decided.accepted() ? "journal.proof.accepted" : "journal.proof.kept";
        String other = words(it.movement().number(), said(it.report().told()));
        journal.record(new Entry(leg.subject(), leg.district(), action, before, other + "; " + decided.reason()));
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
