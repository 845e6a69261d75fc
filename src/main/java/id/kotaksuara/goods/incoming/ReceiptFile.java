package id.kotaksuara.goods.incoming;

import id.kotaksuara.goods.incoming.LineCount.Found;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A receipt with its lots and every step in which they were counted. */
record ReceiptFile(GoodsReceipt receipt, List<DeliveredLot> lines, List<LineCount> counts) {

    ReceiptFile {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }

    /** A lot with what was counted of it. */
    record CountedLine(DeliveredLot line, Found found, boolean counted) {

        /** What belongs to another regency stands in for nothing of ours. */
        public int missing() {
            return Math.max(0, line.noted() - ours());
        }

        public int surplus() {
            return Math.max(0, ours() - line.noted());
        }

        private int ours() {
            return found.good() + found.damaged();
        }
    }

    public List<CountedLine> counted() {
        var withdrawn = withdrawn();
        return lines.stream().map(line -> counted(line, withdrawn)).toList();
    }

    private CountedLine counted(DeliveredLot line, Set<Integer> withdrawn) {
        var kept = counts.stream()
                .filter(count -> count.line() == line.line() && count.withdraws() == null)
                .filter(count -> !withdrawn.contains(count.step()))
                .toList();
        var sum = kept.stream().map(LineCount::found).reduce(Found.NOTHING, Found::plus);
        return new CountedLine(line, sum, !kept.isEmpty());
    }

    /** The steps that were withdrawn. */
    public Set<Integer> withdrawn() {
        return counts.stream()
                .map(LineCount::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether every lot has been counted. */
    public boolean complete() {
        return !lines.isEmpty() && counted().stream().allMatch(CountedLine::counted);
    }
}
