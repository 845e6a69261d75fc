package id.kotaksuara.schedule;

import id.kotaksuara.board.Board;
import id.kotaksuara.board.Names;
import id.kotaksuara.board.Outcome;
import id.kotaksuara.board.TideChart;
import id.kotaksuara.board.UsageCharts;
import id.kotaksuara.schedule.Differences.Difference;
import java.util.List;

/** Everything the page of a schedule shows about its plan. */
record BoardPage(
        Board board,
        List<TideChart> tides,
        UsageCharts usage,
        Outcome outcome,
        List<String> breaches,
        List<Difference> differences,
        List<Excluded> excluded,
        Names names,
        int boxes,
        int left) {

    /** A district the schedule leaves out. */
    record Excluded(String code, String name, int boxes, String reason) {}

    public boolean outdated() {
        return !differences.isEmpty();
    }

    public boolean approvable() {
        return breaches.isEmpty() && differences.isEmpty();
    }
}
