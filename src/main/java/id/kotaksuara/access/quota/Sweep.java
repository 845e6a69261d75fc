package id.kotaksuara.access.quota;

import id.kotaksuara.base.job.Lane;
import id.kotaksuara.base.job.Run;
import id.kotaksuara.base.job.Worker;
import id.kotaksuara.base.outage.LostDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Looks at all that lies about and takes away what is over; what was thrown away goes before what it was made from. */
@Component
class Sweep implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Quotas quotas;
    private final Sweeper sweeper;

    Sweep(Quotas quotas, Sweeper sweeper) {
        this.quotas = quotas;
        this.sweeper = sweeper;
    }

    @Override
    public String kind() {
        return "quota";
    }

    @Override
    public Lane lane() {
        return Lane.FILE;
    }

    @Override
    public void work(Run run) {
        long swept = quotas.kinds().stream().mapToLong(this::sweep).sum();
        if (swept > 0) {
            LOG.info("{} files, drafts and gradings were over and are gone", swept);
        }
    }

    private long sweep(Kept kind) {
        return sweeper.over(kind, quotas.bound(kind)).stream()
                .filter(thing -> sweep(kind, thing))
                .count();
    }

    private boolean sweep(Kept kind, KeptThing thing) {
        try {
            return sweeper.sweep(kind, quotas.bound(kind), thing);
        } catch (ConcurrencyFailureException worked) {
            return false; // somebody works on it just now, so it is not over
        } catch (RuntimeException failure) {
            if (LostDatabase.causes(failure)) {
                throw failure;
            }
            LOG.error("{} of {} cannot be swept", thing.path(), kind.kind(), failure);
            return false; // what lies behind it goes all the same
        }
    }
}
