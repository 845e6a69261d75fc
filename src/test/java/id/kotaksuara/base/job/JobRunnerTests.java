package id.kotaksuara.base.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** How a job ends whose worker fails, and fails once more when it is to say so. */
class JobRunnerTests {

    private static final int BEGUN_TOO_OFTEN = 6;

    private final JobLeases leases = mock(JobLeases.class);

    @Test
    void endsAJobThoughItsWorkerCannotGiveItUp() {
        takes(1, new IllegalStateException("no such import"));

        verify(leases).end(any(), any(), eq(JobState.FAILED));
    }

    @Test
    void endsAJobThatWasBegunTooOftenThoughItsWorkerCannotGiveItUp() {
        takes(BEGUN_TOO_OFTEN, new IllegalStateException("no such import"));

        verify(leases).end(any(), any(), eq(JobState.INTERRUPTED));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"53100", "08006"})
    void beginsAJobAgainWhereNothingCanBeKeptJustNow(String state) {
        takes(1, new DataAccessResourceFailureException("not kept", new SQLException("not kept", state)));
        takes(BEGUN_TOO_OFTEN, new DataAccessResourceFailureException("not kept", new SQLException("not kept", state)));

        verify(leases, never()).end(any(), any(), any());
    }

    /** Otherwise this instance would hold its lease for ever and never do it. */
    @Test
    void leavesAJobForWhichThereIsNoThreadToOthers() {
        var job = new Job(1, "test", "a", "63.03", "rahmah", "PLANNER", JobState.RUNNING, false, 1, 0, "", 0);
        when(leases.take(any(), any())).thenReturn(Optional.of(job));
        var runner = runner(new IllegalStateException());

        assertThatThrownBy(() -> runner.takeAll(work -> {
                    throw new OutOfMemoryError("unable to create native thread");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(runner.atWork()).isEmpty();
    }

    private void takes(int times, RuntimeException failure) {
        var job = new Job(1, "test", "a", "63.03", "rahmah", "PLANNER", JobState.RUNNING, false, times, 0, "", 0);
        when(leases.take(any(), any())).thenReturn(Optional.of(job)).thenReturn(Optional.empty());
        assertThatCode(() -> runner(failure).takeAll(Runnable::run)).doesNotThrowAnyException();
    }

    private JobRunner runner(RuntimeException failure) {
        return new JobRunner(
                mock(JobTable.class),
                leases,
                new Bell(),
                List.of(new Failing(failure)),
                List.of(),
                Duration.ofSeconds(8));
    }

    /** Fails at its work, and then at giving it up. */
    private record Failing(RuntimeException failure) implements Worker {

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public Lane lane() {
            return Lane.FILE;
        }

        @Override
        public void work(Run run) {
            throw new IllegalStateException("not done");
        }

        @Override
        public void giveUp(Job job, @Nullable Throwable why) {
            throw failure;
        }
    }
}
