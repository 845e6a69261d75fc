package id.kotaksuara.access.quota;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.kotaksuara.base.problem.RuleBroken;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.env.MockEnvironment;

class QuotasTests {

    private static final KeptThing OPEN = thing(1, KeptState.OPEN);
    private static final KeptThing THROWN_AWAY = thing(2, KeptState.THROWN_AWAY);

    private final Sweeper sweeper = mock(Sweeper.class);
    private final Kept kind = mock(Kept.class);

    @BeforeEach
    void kinds() {
        when(kind.kind()).thenReturn("versions");
    }

    @Test
    void makeRoomOfWhatWasThrownAwayWhenNobodyElseChangesIt() {
        when(kind.of("63.03"))
                .thenReturn(List.of(OPEN, THROWN_AWAY))
                .thenReturn(List.of(OPEN, THROWN_AWAY))
                .thenReturn(List.of(OPEN));

        quotas().requireRoom("versions", "63.03", "siti");

        var order = inOrder(kind, sweeper);
        order.verify(kind).hold(THROWN_AWAY);
        order.verify(sweeper).remove(any(), any(), any());
    }

    @Test
    void refuseBeforehandWhereNothingMakesRoom() {
        when(kind.of("63.03")).thenReturn(List.of(OPEN));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> quotas().expectRoom("versions", "63.03", "siti"));

        when(kind.of("63.03")).thenReturn(List.of(THROWN_AWAY));
        assertThatNoException().isThrownBy(() -> quotas().expectRoom("versions", "63.03", "siti"));
    }

    /** Somebody took it out again while this one waited. */
    @Test
    void leaveWhatSomebodyHasTakenOutAgain() {
        when(kind.of("63.03"))
                .thenReturn(List.of(OPEN, THROWN_AWAY))
                .thenReturn(List.of(OPEN, thing(2, KeptState.OPEN)));

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> quotas().requireRoom("versions", "63.03", "siti"));

        verify(sweeper, never()).remove(any(), any(), any());
    }

    @SuppressWarnings("unchecked")
    private Quotas quotas() {
        ObjectProvider<Kept> kinds = mock(ObjectProvider.class);
        when(kinds.orderedStream()).thenReturn(Stream.of(kind));
        var settings = new MockEnvironment()
                .withProperty("kotaksuara.quota.versions.of-office", "1")
                .withProperty("kotaksuara.quota.versions.of-person", "9")
                .withProperty("kotaksuara.quota.versions.open-for", "30d")
                .withProperty("kotaksuara.quota.versions.useless-for", "7d");
        return new Quotas(kinds, sweeper, settings);
    }

    private static KeptThing thing(long id, KeptState state) {
        return new KeptThing(id, "63.03", "a.csv", "/a", "siti", 1, state, Instant.EPOCH);
    }
}
