package id.kotaksuara.access.quota;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.problem.RuleBroken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTests {

    private final Quotas quotas = mock(Quotas.class);
    private final Sweeper sweeper = mock(Sweeper.class);
    private final Kept kind = mock(Kept.class);

    @Test
    void whatCannotBeTakenAwayKeepsNothingThatLiesBehindIt() {
        var damaged = thing(1);
        var over = thing(2);
        when(quotas.kinds()).thenReturn(List.of(kind));
        when(sweeper.over(eq(kind), any())).thenReturn(List.of(damaged, over));
        when(sweeper.sweep(eq(kind), any(), eq(damaged))).thenThrow(new RuleBroken("import.state", "1"));

        new Sweep(quotas, sweeper).work(mock(Run.class));

        verify(sweeper).sweep(eq(kind), any(), eq(over));
    }

    private static KeptThing thing(long id) {
        return new KeptThing(id, "63.03", "a.csv", "/a", "siti", 1, KeptState.OPEN, Instant.EPOCH);
    }
}
