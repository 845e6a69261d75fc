package id.kotaksuara.voters.intake;

import id.kotaksuara.base.job.Jobs;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.voters.check.Progress;
import java.util.function.Consumer;

/** Tells a test, too, which step the work on an import begins. */
class ToldProgress extends Progress {

    private volatile Consumer<Step> listener = step -> {};

    ToldProgress(Jobs jobs) {
        super(jobs);
    }

    void tell(Consumer<Step> to) {
        listener = to;
    }

    @Override
    public Teller teller(Run run) {
        var teller = super.teller(run);
        return (step, done) -> {
            listener.accept(step);
            teller.at(step, done);
        };
    }
}
