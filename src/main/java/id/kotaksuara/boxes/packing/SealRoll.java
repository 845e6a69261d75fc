package id.kotaksuara.boxes.packing;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A roll of seals with numbers that follow each other, {@code KS-000101} to {@code KS-000300}: each box takes the next.
 *
 * @param perBox seals that go onto each box
 */
@Embeddable
record SealRoll(
        @Column(name = "roll_prefix") String prefix,
        @Column(name = "roll_digits") int digits,
        @Column(name = "roll_next") long next,
        @Column(name = "roll_last") long last,
        @Column(name = "seals_per_box") int perBox) {

    static final int MOST_PER_BOX = 20;

    private static final long LONGEST = 100_000;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_NUMBER = 32;

    SealRoll {
        prefix = asPrinted(requireNonNull(prefix, "prefix"));
        if (perBox < 1 || perBox > MOST_PER_BOX) {
            throw new IllegalArgumentException(perBox + " seals on a box");
        }
    }

    /** No roll: every number is typed. */
    static SealRoll none(int perBox) {
        return new SealRoll("", 0, 0, -1, perBox);
    }

    /** A number however somebody typed it: small letters are the same seal. */
    static String asPrinted(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }

    /** From the first number to the last one, as they stand on the roll. */
    static SealRoll of(String typedFirst, String typedLast, int perBox) {
        String first = asPrinted(typedFirst);
        String last = asPrinted(typedLast);
        String prefix = first.substring(0, digitsFrom(first));
        String from = first.substring(prefix.length());
        String until = last.substring(digitsFrom(last));
        if (from.isEmpty() || until.isEmpty() || !last.equals(prefix + until)) {
            throw new RuleBroken("packing.roll.shape");
        }
        long begin = Long.parseLong(from);
        long end = Long.parseLong(until);
        if (end < begin || end - begin >= LONGEST) {
            throw new RuleBroken("packing.roll.range", LONGEST);
        }
        return new SealRoll(prefix, from.length(), begin, end, perBox);
    }

    /** Where the number begins with which the text ends. */
    private static int digitsFrom(String text) {
        int at = text.length();
        while (at > 0 && text.length() - at < MOST_DIGITS && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    public long left() {
        return last - next + 1;
    }

    /** The numbers for the next box; none where the roll has too few left. */
    public List<String> upcoming() {
        return left() < perBox
                ? List.of()
                : LongStream.range(next, next + perBox).mapToObj(this::number).toList();
    }

    /** Refuses numbers that are too many or too few for one box, or no numbers of seals. */
    void check(List<String> taken) {
        if (taken.size() != perBox) {
            throw new RuleBroken("packing.seal.count", perBox, taken.size());
        }
        mustFit(taken);
    }

    /** Refuses what is longer than the number of a seal. */
    static void mustFit(List<String> numbers) {
        if (numbers.stream().anyMatch(number -> number.length() > LONGEST_NUMBER)) {
            throw new RuleBroken("packing.seal.long", LONGEST_NUMBER);
        }
    }

    /** The roll after these were taken: those that were not its next ones leave it as it is. */
    SealRoll without(List<String> taken) {
        return taken.equals(upcoming()) && !taken.isEmpty()
                ? new SealRoll(prefix, digits, next + perBox, last, perBox)
                : skipTo(taken);
    }

    /** A seal that broke is left out: the roll goes on after the last of its numbers that was taken. */
    private SealRoll skipTo(List<String> taken) {
        long after = LongStream.rangeClosed(next, Math.min(last, next + 2L * MOST_PER_BOX))
                .filter(each -> taken.contains(number(each)))
                .map(each -> each + 1)
                .max()
                .orElse(next);
        return new SealRoll(prefix, digits, after, last, perBox);
    }

    /** Whether both have the same seals left, however many go onto a box. */
    boolean sameNumbers(SealRoll other) {
        return prefix.equals(other.prefix) && digits == other.digits && next == other.next && last == other.last;
    }

    /** Whether some seal is left on both. */
    boolean overlaps(SealRoll other) {
        return prefix.equals(other.prefix)
                && digits == other.digits
                && Math.max(next, other.next) <= Math.min(last, other.last);
    }

    /** What is left of it, in a few words. */
    String said() {
        return left() < 1 ? "–" : number(next) + "–" + number(last);
    }

    private String number(long number) {
        return prefix + ("%0" + Math.max(1, digits) + "d").formatted(number);
    }
}
