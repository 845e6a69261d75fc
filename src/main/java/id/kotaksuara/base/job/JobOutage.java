package id.kotaksuara.base.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets what is done every second fail without a line in the log each time: one when it begins to fail, one at the end. */
final class JobOutage {

    private static final Logger LOG = LoggerFactory.getLogger(JobOutage.class);

    private boolean told;

    synchronized void during(Runnable what) {
        try {
            what.run();
            if (told) {
                LOG.info("Jobs are taken again");
                told = false;
            }
        } catch (RuntimeException | Error failure) {
            if (!told) {
                LOG.warn("Jobs wait: {}", failure.toString());
                told = true;
            }
        }
    }
}
