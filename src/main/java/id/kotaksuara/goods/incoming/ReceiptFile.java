package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.incoming.LineCount.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    record CountedLine(DeliveredLot line, Found found, List<Found> steps) {

        CountedLine {
            steps = List.copyOf(steps);
        }

        public boolean counted() {
            return !steps.isEmpty();
        }

        /** Pieces of other regencies, by whose they are. */
        Map<String, Integer> foreign() {
            return steps.stream()
                    .filter(step -> step.foreign() > 0)
                    .collect(Collectors.groupingBy(
                            Found::meantFor, LinkedHashMap::new, Collectors.summingInt(Found::foreign)));
        }

        /** Whose pieces those are: {@code Kabupaten Batang, Kota Tegal}. */
        public String owners() {
            return String.join(", ", foreign().keySet());
        }

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
                .map(LineCount::found)
                .toList();
        return new CountedLine(line, kept.stream().reduce(Found.NOTHING, Found::plus), kept);
    }

    CountedLine lot(int line) {
        return counted().stream()
                .filter(lot -> lot.line().line() == line)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("goods.receipt.noLine", line));
    }

    /** Who has counted, in the order in which they came. */
    public List<String> counters() {
        return counts.stream()
                .filter(count -> count.withdraws() == null && !withdrawn().contains(count.step()))
                .map(count -> count.signed().actor())
                .distinct()
                .toList();
    }

    /** The steps that were withdrawn. */
    public Set<Integer> withdrawn() {
        return counts.stream()
                .map(LineCount::withdraws)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether it may be taken back as begun by mistake: no count of it holds. */
    public boolean removable() {
        return receipt.open() && counted().stream().noneMatch(CountedLine::counted);
    }

    /** Whether every lot has been counted. */
    public boolean complete() {
        return !lines.isEmpty() && counted().stream().allMatch(CountedLine::counted);
    }
}
