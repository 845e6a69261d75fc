package id.kotaksuara.delivery.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of seals as they come off their roll: {@code KS-0007} and {@code KS-0008} after {@code KS-0006}. */
public final class SealSeries {

    private static final int MOST = 10;
    private static final int MOST_DIGITS = 9;

    private final Seal like;
    private final int each;
    private long last;

    private SealSeries(Seal like, int each, long last) {
        this.like = like;
        this.each = each;
        this.last = last;
    }

    /**
     * After all that are used of the series of which the latest is.
     *
     * @param used seals of shipments, one number a line, the latest shipment first
     */
    static SealSeries after(List<String> used) {
        List<String> latest = used.isEmpty() ? List.of() : used.get(0).lines().toList();
        Optional<Seal> newest = latest.isEmpty() ? Optional.empty() : Seal.read(latest.get(latest.size() - 1));
        return newest.map(like -> new SealSeries(like, Math.min(MOST, latest.size()), last(used, like)))
                .orElse(new SealSeries(new Seal("", 1, 0), 0, 0));
    }

    private static long last(List<String> used, Seal like) {
        return used.stream()
                .flatMap(String::lines)
                .flatMap(seal -> Seal.read(seal).stream())
                .filter(seal -> seal.prefix().equalsIgnoreCase(like.prefix()))
                .mapToLong(Seal::number)
                .max()
                .orElse(like.number());
    }

    /** As many as the latest shipment had; none where nobody knows a series. */
    public List<String> next() {
        var numbers = new ArrayList<String>();
        for (int seal = 0; seal < each; seal++) {
            String digits = String.valueOf(++last);
            numbers.add(like.prefix() + "0".repeat(Math.max(0, like.width() - digits.length())) + digits);
        }
        return numbers;
    }

    /** A seal as it is read: what stands before its digits, how many those are, and the number. */
    private record Seal(String prefix, int width, long number) {

        static Optional<Seal> read(String text) {
            int digits = 0;
            while (digits < Math.min(text.length(), MOST_DIGITS) && isDigit(text.charAt(text.length() - 1 - digits))) {
                digits++;
            }
            int begin = text.length() - digits;
            return digits == 0
                    ? Optional.empty()
                    : Optional.of(new Seal(text.substring(0, begin), digits, Long.parseLong(text.substring(begin))));
        }

        private static boolean isDigit(char sign) {
            return sign >= '0' && sign <= '9';
        }
    }
}
