package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.LineCount.Sorted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A receipt with its lots and every step in which they were counted. */
record ReceiptFile(GoodsReceipt receipt, List<DeliveredLot> lines, List<LineCount> counts) {

    ReceiptFile {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }

    /** A lot with what was counted of it, and how much of what it lacks sorting had found before. */
    record CountedLine(DeliveredLot line, Found found, Sorted sorted, List<Found> steps) {

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
        var steps = counts.stream().filter(count -> count.line() == line.line()).toList();
        var holding = steps.stream()
                .filter(count -> count.counts() && !withdrawn.contains(count.step()))
                .toList();
        var kept = holding.stream().map(LineCount::found).toList();
        var sorted = holding.stream().map(LineCount::sorted).reduce(Sorted.NOTHING, Sorted::plus);
        return new CountedLine(noted(line, steps), kept.stream().reduce(Found.NOTHING, Found::plus), sorted, kept);
    }

    private static DeliveredLot noted(DeliveredLot line, List<LineCount> steps) {
        return steps.stream()
                .map(LineCount::correction)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(last -> line.noting(last.noted()))
                .orElse(line);
    }

    /** A step that holds. */
    Optional<LineCount> holding(int step) {
        return counts.stream()
                .filter(count -> count.step() == step && count.counts())
                .filter(count -> !withdrawn().contains(step))
                .findFirst();
    }

    /** A step that holds and can only be put right, as its receipt is closed. */
    public Optional<LineCount> correctable(int step) {
        return receipt.open() ? Optional.empty() : holding(step);
    }

    /** A step that was wrong, the one that took its place, and what the delivery note was said to say before. */
    record Corrected(LineCount wrong, LineCount right, int noted) {}

    /** What was put right after closing, in that order. */
    public List<Corrected> corrections() {
        return counts.stream()
                .filter(count -> count.correction() != null)
                .map(this::corrected)
                .toList();
    }

    private Corrected corrected(LineCount right) {
        var before = counts.stream()
                .filter(count -> count.step() < right.step() && count.line() == right.line())
                .toList();
        var wrong = before.stream()
                .filter(count -> Integer.valueOf(count.step()).equals(right.withdraws()))
                .findFirst()
                .orElseThrow();
        var lot = lines.stream().filter(line -> line.line() == right.line()).findFirst();
        return new Corrected(wrong, right, noted(lot.orElseThrow(), before).noted());
    }

    CountedLine lot(int line) {
        return counted().stream()
                .filter(lot -> lot.line().line() == line)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("goods.receipt.noLine", line));
    }

    /** Who has counted, in the order in which they came; whoever put a count right after closing has not. */
    public List<String> counters() {
        var counting =
                counts.stream().takeWhile(count -> count.correction() == null).toList();
        var withdrawn = withdrawn(counting);
        return counting.stream()
                .filter(count -> count.counts() && !withdrawn.contains(count.step()))
                .map(count -> count.signed().actor())
                .distinct()
                .toList();
    }

    /** The steps that were withdrawn. */
    public Set<Integer> withdrawn() {
        return withdrawn(counts);
    }

    private static Set<Integer> withdrawn(List<LineCount> steps) {
        return steps.stream().map(LineCount::withdraws).filter(Objects::nonNull).collect(Collectors.toSet());
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
