package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.planner.planning.Leg;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When the waves of a day depart (gelombang), and how minutes on the road become whole waves. */
public record WaveTimes(List<LocalTime> times) {

    private static final int DAY_MINUTES = 24 * 60;
    public static final int MOST_WAVES = 8;
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH.mm");

    public WaveTimes {
        times = List.copyOf(times);
        if (times.isEmpty() || times.size() > MOST_WAVES || !rise(times)) {
            throw new IllegalArgumentException("one to eight rising times of departure, not " + times);
        }
    }

    private static boolean rise(List<LocalTime> times) {
        return IntStream.range(1, times.size())
                .allMatch(wave -> times.get(wave - 1).isBefore(times.get(wave)));
    }

    /** Reads {@code 08:00,13:00}. */
    public static WaveTimes of(String text) {
        return new WaveTimes(Stream.of(text.split(",")).map(LocalTime::parse).toList());
    }

    /** As people write them: {@code 08.00, 13.00}. */
    public String text() {
        return times.stream().map(TEXT::format).collect(joining(", "));
    }

    public int perDay() {
        return times.size();
    }

    /** Waves until what takes so many minutes has arrived, in the worst case of all waves it may leave with. */
    int slotsUntilArrival(int minutes) {
        return IntStream.range(0, perDay())
                .map(wave -> slotsUntilArrival(wave, minutes))
                .max()
                .getAsInt();
    }

    /** The same for each wave of a day by the clock; none where they are all alike. */
    List<Integer> slotsUntilArrivalByWave(int minutes) {
        return byWave(wave -> slotsUntilArrival(wave, minutes));
    }

    /** Waves until what takes so many minutes has arrived, of what leaves with a wave of a day. */
    int slotsUntilArrival(int wave, int minutes) {
        return arrivalSlot(minuteOf(wave) + minutes) - wave;
    }

    private <T> List<T> byWave(IntFunction<T> each) {
        var all = IntStream.range(0, perDay()).mapToObj(each).toList();
        return all.stream().distinct().count() == 1 ? List.of() : all;
    }

    /** Waves until what happens so many minutes after the departure, in the best case. */
    int slotsUntilStart(int minutes) {
        return IntStream.range(0, perDay())
                .map(wave -> slotsUntilArrival(wave, minutes))
                .min()
                .getAsInt();
    }

    /** The first wave, counted from the departure, for which what comes back after so many minutes is there again. */
    int slotsUntilBack(int minutes) {
        return IntStream.range(0, perDay())
                .map(wave -> slotsUntilBack(wave, minutes))
                .max()
                .getAsInt();
    }

    /** The same for each wave of a day by the clock; none where they are all alike. */
    List<Integer> slotsUntilBackByWave(int minutes) {
        return byWave(wave -> slotsUntilBack(wave, minutes));
    }

    private int slotsUntilBack(int wave, int minutes) {
        return Math.max(1, backSlot(minuteOf(wave) + minutes) - wave);
    }

    /** When vehicles are out that are taken after some minutes and back after more, for each wave; none where all are alike. */
    List<Leg.Out> outByWave(int startMinutes, int backMinutes) {
        return byWave(wave -> {
            int start = slotsUntilArrival(wave, startMinutes);
            return new Leg.Out(start, Math.max(1, slotsUntilBack(wave, backMinutes) - start));
        });
    }

    /** The wave in which a moment falls; before the first wave of a day it counts to that first wave. */
    private int arrivalSlot(int minute) {
        int ofDay = minute % DAY_MINUTES;
        long begun = IntStream.range(0, perDay())
                .filter(wave -> minuteOf(wave) <= ofDay)
                .count();
        return minute / DAY_MINUTES * perDay() + (int) Math.max(0, begun - 1);
    }

    /** The first wave that departs at a moment or after it. */
    private int backSlot(int minute) {
        int ofDay = minute % DAY_MINUTES;
        long gone = IntStream.range(0, perDay())
                .filter(wave -> minuteOf(wave) < ofDay)
                .count();
        return minute / DAY_MINUTES * perDay() + (int) gone;
    }

    private int minuteOf(int wave) {
        return times.get(wave).toSecondOfDay() / 60;
    }

    @Override
    public String toString() {
        return times.stream().map(LocalTime::toString).collect(joining(","));
    }
}
