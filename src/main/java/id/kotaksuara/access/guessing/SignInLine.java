package id.kotaksuara.access.guessing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Where those stand who have typed a password that nobody has looked at yet. It is short: whoever would wait longer than
 * somebody waits for a page is told so before a try is counted or a password looked at. A known device goes first, then who
 * has fewest before them from the same network or with the same name: a crowd of guesses waits for itself.
 */
@Component
public class SignInLine {

    static final int PATIENCE_SECONDS = 2;

    private static final Comparator<Waiting> RANK =
            Comparator.comparing((Waiting waiting) -> !waiting.comer().known()).thenComparing(Waiting::crowd);
    private static final Comparator<Waiting> ORDER = RANK.thenComparing(Waiting::number);

    private final SecureRandom chance = new SecureRandom();
    private final int places;
    private final int longest;
    private final List<Waiting> line = new ArrayList<>();
    private int atWork;
    private long came;

    SignInLine() {
        this(FewAtOnce.AT_ONCE, 15 * FewAtOnce.AT_ONCE);
    }

    SignInLine(int places, int longest) {
        this.places = places;
        this.longest = longest;
    }

    /**
     * Who comes, as far as it shows.
     *
     * @param network see {@link Hand#network()}
     * @param known whether the device has signed in to this account before
     */
    public record Comer(String network, String username, boolean known) {

        private boolean isOfTheCrowdOf(Comer other) {
            return network.equals(other.network) || username.equals(other.username);
        }
    }

    /** @param crowd how many of the same crowd stood in the line when this one came */
    private record Waiting(Comer comer, long crowd, long number, CompletableFuture<Boolean> turn) {}

    /** Does the work when it is the comer's turn. */
    public <T> T inTurn(Comer comer, Supplier<T> work) {
        if (!comesToTurn(join(comer))) {
            throw new AuthenticationServiceException("too many sign-ins at once");
        }
        try {
            return work.get();
        } finally {
            next();
        }
    }

    private boolean comesToTurn(Waiting waiting) {
        try {
            return waiting.turn().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            return !leave(waiting);
        } catch (InterruptedException | ExecutionException ending) {
            if (!leave(waiting)) {
                next();
            }
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Waiting join(Comer comer) {
        long crowd = line.stream()
                .filter(other -> other.comer().isOfTheCrowdOf(comer))
                .count();
        var waiting = new Waiting(comer, crowd, came++, new CompletableFuture<>());
        if (atWork < places) {
            atWork++;
            waiting.turn().complete(true);
            return waiting;
        }
        line.add(waiting);
        if (line.size() > longest) {
            var last = last();
            line.remove(last);
            last.turn().complete(false);
        }
        return waiting;
    }

    /** Of several who would be last any one: otherwise whoever comes to a line full of guesses would never get in. */
    private Waiting last() {
        var last = line.stream().max(RANK).orElseThrow();
        var alike =
                line.stream().filter(other -> RANK.compare(other, last) == 0).toList();
        return alike.get(chance.nextInt(alike.size()));
    }

    /** Whether somebody was still in the line; otherwise it is their turn, or they were sent away. */
    private synchronized boolean leave(Waiting waiting) {
        return line.remove(waiting) || !waiting.turn().getNow(false);
    }

    private synchronized void next() {
        if (line.isEmpty()) {
            atWork--;
            return;
        }
        var first = line.stream().min(ORDER).orElseThrow();
        line.remove(first);
        first.turn().complete(true);
    }

    /** How many wait. */
    synchronized int length() {
        return line.size();
    }
}
