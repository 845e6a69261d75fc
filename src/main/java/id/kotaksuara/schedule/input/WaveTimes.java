package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
                .map(wave -> arrivalSlot(minuteOf(wave) + minutes) - wave)
                .max()
                .getAsInt();
    }

    /** The same for each wave of a day by the clock; none where they are all alike. */
    List<Integer> slotsUntilArrivalByWave(int minutes) {
        var slots = IntStream.range(0, perDay())
                .map(wave -> arrivalSlot(minuteOf(wave) + minutes) - wave)
                .boxed()
                .toList();
        return slots.stream().distinct().count() == 1 ? List.of() : slots;
    }

    /** Waves until what happens so many minutes after the departure, in the best case. */
    int slotsUntilStart(int minutes) {
        return IntStream.range(0, perDay())
                .map(wave -> arrivalSlot(minuteOf(wave) + minutes) - wave)
                .min()
                .getAsInt();
    }

    /** The first wave, counted from the departure, for which what comes back after so many minutes is there again. */
    int slotsUntilBack(int minutes) {
        return IntStream.range(0, perDay())
                .map(wave -> backSlot(minuteOf(wave) + minutes) - wave)
                .map(slots -> Math.max(1, slots))
                .max()
                .getAsInt();
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
