package id.kotaksuara.schedule.draft;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.schedule.board.Arrangement;
import id.kotaksuara.schedule.board.Board;
import id.kotaksuara.schedule.board.TideChart;
import id.kotaksuara.schedule.board.UsageCharts;
import id.kotaksuara.schedule.draft.Differences.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything the page of a schedule shows about its plan. */
record BoardPage(
        Board board,
        Arrangement arrangement,
        int districts,
        BoxNights nights,
        List<Left> unplaced,
        Map<String, LocalDate> refused,
        List<TideChart> tides,
        UsageCharts usage,
        Outcome outcome,
        List<String> breaches,
        List<Difference> differences,
        List<Excluded> excluded,
        Names names,
        int boxes,
        int left) {

    /** A consignment without a wave, and what stands in the way of each wave in one sentence. */
    record Left(String code, String district, String name, int boxes, String why) {}

    /** A district the schedule leaves out. */
    record Excluded(String code, String name, int boxes, String reason) {}

    /** Why the boxes of a district that have no wave have none. */
    public List<Left> leftOf(String district) {
        return unplaced.stream().filter(one -> one.district().equals(district)).toList();
    }

    public boolean outdated() {
        return !differences.isEmpty();
    }

    public boolean approvable() {
        return breaches.isEmpty() && differences.isEmpty();
    }
}
