package id.kotaksuara.planner.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** How much of one thing that is lent and comes back is out in each slot, and who has it. */
final class Occupation {

    private record Loan(String who, long from, long until) {
        boolean covers(int slot) {
            return from <= slot && slot < until;
        }
    }

    private final PlanningProblem problem;
    private final long[] out;
    private final List<Loan> loans = new ArrayList<>();

    Occupation(PlanningProblem problem) {
        this.problem = problem;
        out = new long[problem.slots()];
    }

    /** Takes an amount; what happens after the last slot is not planned. */
    void take(String who, long amount, long from, long slots) {
        long until = Math.min(out.length, from + slots);
        for (int slot = (int) Math.max(0, Math.min(from, out.length)); slot < until; slot++) {
            out[slot] += amount;
        }
        loans.add(new Loan(who, from, from + slots));
    }

    /** The same for all on a vehicle: the amount counts once, and each of them has it. */
    void take(Trip trip, long amount, long from, long slots) {
        take(trip.lead().id(), amount, from, slots);
        trip.riders().forEach(rider -> take(rider.id(), 0, from, slots));
    }

    long at(int slot) {
        return out[slot];
    }

    /** One breach for each run of slots in which more is out than there is. */
    Stream<Breach> above(Rule rule, String subject, IntUnaryOperator limit) {
        var breaches = new ArrayList<Breach>();
        for (int slot = 0; slot < out.length; slot++) {
            boolean starts = isAbove(slot, limit) && (slot == 0 || !isAbove(slot - 1, limit));
            if (starts) {
                long most = limit.applyAsInt(slot);
                breaches.add(Breach.of(rule, subject, slot, most, out[slot], holders(slot), freeAgain(slot)));
            }
        }
        return breaches.stream();
    }

    private boolean isAbove(int slot, IntUnaryOperator limit) {
        return out[slot] > Math.max(0, limit.applyAsInt(slot));
    }

    private List<String> holders(int slot) {
        return loans.stream().filter(loan -> loan.covers(slot)).map(Loan::who).toList();
    }

    /** When the first of those who have it then brings it back; where nobody has it, the next slot. */
    Wave freeAgain(int slot) {
        long end = loans.stream()
                .filter(loan -> loan.covers(slot))
                .mapToLong(Loan::until)
                .min()
                .orElse(slot + 1L);
        return problem.waveOf((int) Math.min(end, Integer.MAX_VALUE));
    }
}
