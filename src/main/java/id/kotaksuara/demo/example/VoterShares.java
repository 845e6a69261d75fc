package id.kotaksuara.demo.example;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Divides published totals among stations, the same way every time. */
final class VoterShares {

    /** Reserve ballots of a Pilkada: 2.5 % of the voters, rounded up at every station. */
    private static final int RESERVE_PERMILLE = 25;

    private static final int PER_MILLE = 1000;
    private static final int STEP = PER_MILLE / RESERVE_PERMILLE; // voters per reserve ballot
    private static final int NOBODY = -1;

    private VoterShares() {}

    /** VoterShares that add up to the total, differ from the mean by up to a quarter and stay within the limit. */
    static int[] of(int total, int stations, int limit) {
        double mean = (double) total / stations;
        double spread = Math.min(0.25, (limit - mean) / mean * 0.9);
        if (spread < 0) {
            throw new IllegalArgumentException(total + " voters do not fit into " + stations + " stations");
        }
        var shares = new int[stations];
        double sum = 0;
        int given = 0;
        for (int i = 0; i < stations; i++) {
            double swing = i % 2 == 0 ? golden(i / 2) : -golden(i / 2); // in pairs, so that the swings cancel out
            sum += mean * (1 + (i == stations - 1 && stations % 2 == 1 ? 0 : swing * spread));
            shares[i] = (int) Math.round(sum) - given;
            given += shares[i];
        }
        return shares;
    }

    /**
     * Moves voters between stations until the reserve, rounded up at each, adds up to what was published. A station that
     * stands just below a step is lifted over it by another that can spare the voters without falling below its own.
     */
    static void shiftToReserve(int[] shares, int reserve, int limit) {
        int missing = reserve - Arrays.stream(shares).map(VoterShares::reserve).sum();
        for (; missing > 0; missing--) {
            int lifted = mostAboveStep(shares, NOBODY);
            int giver = mostAboveStep(shares, lifted);
            move(shares, giver, lifted, STEP + 1 - aboveStep(shares[lifted]));
        }
        for (; missing < 0; missing++) {
            int lowered = leastAboveStep(shares, NOBODY);
            int taker = leastAboveStep(shares, lowered);
            move(shares, lowered, taker, aboveStep(shares[lowered]));
        }
        if (Arrays.stream(shares).anyMatch(voters -> voters > limit)) {
            throw new IllegalStateException("these stations cannot have that reserve within " + limit + " voters");
        }
    }

    private static void move(int[] shares, int giver, int taker, int voters) {
        int before = reserve(shares[giver]) + reserve(shares[taker]);
        shares[giver] -= voters;
        shares[taker] += voters;
        if (reserve(shares[giver]) + reserve(shares[taker]) == before) {
            throw new IllegalStateException("these stations cannot have that reserve");
        }
    }

    private static int mostAboveStep(int[] shares, int except) {
        return IntStream.range(0, shares.length)
                .filter(i -> i != except)
                .reduce((a, b) -> aboveStep(shares[b]) > aboveStep(shares[a]) ? b : a)
                .orElseThrow();
    }

    private static int leastAboveStep(int[] shares, int except) {
        return IntStream.range(0, shares.length)
                .filter(i -> i != except)
                .reduce((a, b) -> aboveStep(shares[b]) < aboveStep(shares[a]) ? b : a)
                .orElseThrow();
    }

    /** How many voters a station has above its last step, 1 to {@link #STEP}; the step itself counts as full. */
    private static int aboveStep(int voters) {
        return (voters - 1) % STEP + 1;
    }

    static int reserve(int voters) {
        return (voters * RESERVE_PERMILLE + PER_MILLE - 1) / PER_MILLE;
    }

    /** A part of each share, so that the parts add up to the part of the total. */
    static int[] split(int[] shares, int partOfTotal) {
        long total = Arrays.stream(shares).asLongStream().sum();
        var parts = new int[shares.length];
        long seen = 0;
        long given = 0;
        for (int i = 0; i < shares.length; i++) {
            seen += shares[i];
            long until = Math.round((double) seen * partOfTotal / total);
            parts[i] = (int) (until - given);
            given = until;
        }
        return parts;
    }

    /** Evenly scattered between 0 and 1 without chance: the fractions of multiples of the golden ratio. */
    private static double golden(int i) {
        double multiple = (i + 1) * 0.618033988749895;
        return multiple - Math.floor(multiple);
    }
}
