package id.kotaksuara.access.factor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Seals at the start what was kept before secrets were sealed, and says where there is no key to seal with. */
@Component
@Lazy(false)
class SealedAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SealedAtStart.class);

    private final FactorTable table;
    private final FactorSeal seal;

    SealedAtStart(FactorTable table, FactorSeal seal) {
        this.table = table;
        this.seal = seal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (seal.isReady()) {
            table.sealAll();
        } else {
            LOG.warn(
                    "kotaksuara.secret-file names no file with at least 32 letters: nobody can set a second factor up");
        }
    }
}
