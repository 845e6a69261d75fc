package id.kotaksuara.road.tour;

import id.kotaksuara.planner.touring.DrivenTour;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.LegProblem;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegVehicle;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A tour as a page and its sheet show it.
 *
 * @param number which of its vehicle's tours that day it is, from 1
 * @param vehicle of its kind, {@code unit} says which, from 1
 */
public record TourLine(LegVehicle vehicle, int unit, int number, LocalDate day, Times times, List<StopLine> stops) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    public TourLine {
        stops = List.copyOf(stops);
    }

    /** When loading begins, when it leaves and when it is back. */
    public record Times(LocalDateTime loads, LocalDateTime leaves, LocalDateTime back) {

        public String loadsAt() {
            return HOUR.format(loads);
        }

        public String leavesAt() {
            return HOUR.format(leaves);
        }

        public String backAt() {
            return (back.toLocalDate().equals(leaves.toLocalDate()) ? HOUR : TourWords.TIME).format(back);
        }
    }

    /**
     * One stop of it.
     *
     * @param spareMinutes until it would be too late
     * @param reckoned whether the way there is reckoned along a straight line
     */
    public record StopLine(
            LegStop stop,
            String name,
            LegLoad load,
            LocalDateTime arrives,
            LocalDateTime ends,
            int spareMinutes,
            boolean reckoned,
            boolean pinned) {

        public String arrivesAt() {
            return HOUR.format(arrives);
        }

        public String endsAt() {
            return HOUR.format(ends);
        }

        StopLine with(LegLoad rest) {
            return new StopLine(stop, name, rest, arrives, ends, spareMinutes, reckoned, pinned);
        }
    }

    /** What is left of it when this is what is still to go of each load. */
    public TourLine with(UnaryOperator<LegLoad> left) {
        var open = stops.stream()
                .map(stop -> stop.with(left.apply(stop.load())))
                .filter(stop -> stop.load().boxes() > 0)
                .toList();
        return new TourLine(vehicle, unit, number, day, times, open);
    }

    /** Tells it from the others of its leg, and from itself with other stops or boxes. */
    public String key() {
        String goes = stops.stream()
                .map(stop -> stop.stop().code() + "=" + stop.load().boxes())
                .collect(Collectors.joining(","));
        return vehicle.code() + "/" + unit + "/" + day + "/" + number + "/" + Integer.toHexString(goes.hashCode());
    }

    /** Tells tours, with their hours, from others. */
    public static String seen(List<TourLine> lines) {
        String all = lines.stream()
                .map(line -> line.key() + line.times() + line.vehicle())
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(all.hashCode());
    }

    public int boxes() {
        return stops.stream().mapToInt(stop -> stop.load().boxes()).sum();
    }

    public int booths() {
        return stops.stream().mapToInt(stop -> stop.load().booths()).sum();
    }

    /** Room for what travels beside its boxes that the vehicle lacks, in boxes. */
    public int lacking() {
        int room = stops.stream().mapToInt(stop -> stop.load().roomPercent()).sum();
        return Math.max(0, TourStop.wholeBoxes(room) - vehicle.boxes());
    }

    /** Last off, first in. */
    public List<StopLine> loading() {
        var order = new ArrayList<>(stops);
        Collections.reverse(order);
        return order;
    }

    /** What lines are made from. */
    record Sources(
            LegProblem leg,
            KeptTours kept,
            TourWords words,
            Map<String, LegVehicle> vehicles,
            Map<String, LegStop> stops) {

        TourLine line(DrivenTour driven, int number) {
            var tour = driven.tour();
            var times = new Times(
                    leg.days().leavesAt(driven.taken(leg.problem())),
                    leg.days().leavesAt(tour.departs()),
                    leg.days().at(driven.back()));
            return new TourLine(
                    vehicles.get(tour.vehicle()),
                    tour.unit() + 1,
                    number,
                    leg.days().day(tour.day()),
                    times,
                    driven.visits().stream().map(this::line).toList());
        }

        private StopLine line(DrivenTour.Visit visit) {
            String code = visit.stop().id();
            return new StopLine(
                    stops.get(code),
                    words.village(code),
                    leg.loads().get(code),
                    leg.days().at(visit.arrives()),
                    leg.days().at(visit.ends()),
                    visit.stop().latest() - visit.ends(),
                    leg.reckoned().getOrDefault(code, false),
                    kept.pinOf(code).isPresent());
        }

        /** In the order in which vehicles leave: which of its vehicle's tours of the day each is, is counted. */
        List<TourLine> lines(List<DrivenTour> driven) {
            var lines = new ArrayList<TourLine>();
            for (DrivenTour tour : driven) {
                long before = driven.stream()
                        .filter(other ->
                                other.tour().vehicle().equals(tour.tour().vehicle())
                                        && other.tour().unit() == tour.tour().unit()
                                        && other.tour().day() == tour.tour().day()
                                        && other.tour().departs() < tour.tour().departs())
                        .count();
                lines.add(line(tour, (int) before + 1));
            }
            return lines;
        }
    }
}
