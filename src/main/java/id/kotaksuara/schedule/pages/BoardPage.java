package id.kotaksuara.schedule.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.planner.planning.BoxNights;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.Outcome;
import id.kotaksuara.schedule.board.Arrangement;
import id.kotaksuara.schedule.board.Board;
import id.kotaksuara.schedule.board.TideChart;
import id.kotaksuara.schedule.board.UsageCharts;
import id.kotaksuara.schedule.draft.Differences.Difference;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything the page of a schedule shows about its plan. */
public record BoardPage(
        Board board,
        Board.Order order,
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
        Standing standing) {

    /**
     * How far it is.
     *
     * @param gone boxes that have left
     * @param left boxes without a wave
     * @param firstSlot the first wave that is not over
     * @param late loads that should have left and have not
     */
    public record Standing(int boxes, int gone, int left, int firstSlot, LocalDate today, int late) {}

    /** A consignment without a wave, and what stands in the way of each wave in one sentence. */
    record Left(String code, String district, String name, int boxes, String why) {}

    /** What should have left by now and has not, wave by wave, until somebody says what happens to it. */
    record Behind(String path, List<Late> waves) {

        static Behind of(ScheduleHead head, List<ScheduledConsignment> rows, Names names) {
            var waves = rows.stream().collect(groupingBy(row -> row.slot().orElseThrow(), TreeMap::new, toList()));
            return new Behind(
                    head.path(),
                    waves.entrySet().stream()
                            .map(wave -> new Late(
                                    head.calendar().dayOf(wave.getKey()),
                                    head.calendar().hour(wave.getKey()),
                                    wave.getValue().stream()
                                            .map(row -> Load.of(row, names))
                                            .toList()))
                            .toList());
        }

        public int boxes() {
            return waves.stream()
                    .flatMap(wave -> wave.loads().stream())
                    .mapToInt(Load::boxes)
                    .sum();
        }
    }

    /** A wave that is over, and what should have left in it. */
    record Late(LocalDate day, String hour, List<Load> loads) {}

    /** Boxes of a district that leave together. */
    record Load(String district, String name, int boxes) {

        static Load of(ScheduledConsignment row, Names names) {
            return new Load(row.districtCode(), names.of(row.districtCode()), row.boxes());
        }
    }

    /** A district the schedule leaves out. */
    record Excluded(String code, String name, int boxes, String reason) {}

    /** The first wave that is not over, where today is one of the days of this calendar; otherwise -1. */
    public int now(DepartureCalendar calendar) {
        var today = standing.today();
        boolean within = !today.isBefore(calendar.firstDay()) && !today.isAfter(calendar.lastDay());
        return within ? standing.firstSlot() : -1;
    }

    /** Whether boxes are left and no wave of this calendar is still to come. */
    public boolean tooLate(DepartureCalendar calendar) {
        return standing.left() > 0 && standing.firstSlot() >= calendar.slots();
    }

    /** Why the boxes of a district that have no wave have none. */
    public List<Left> leftOf(String district) {
        return unplaced.stream().filter(one -> one.district().equals(district)).toList();
    }

    public boolean outdated() {
        return !differences.isEmpty();
    }

    public boolean approvable() {
        return breaches.isEmpty() && differences.isEmpty() && standing.late() == 0;
    }
}
