package id.kotaksuara.web.kept;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/**
 * For templates: {@code kept:of="page, head"} makes an element once for the same values of these variables, in the same
 * language, and takes its markup as it was from then on. The element sees no other variables; a bean it asks may only say
 * what it is given.
 */
@Component
public class KeptMarkup extends AbstractProcessorDialect {

    /** Request attribute: the year of the election that the page is about, which tables need not repeat. */
    public static final String YEAR = "id.kotaksuara.web.year";

    private static final String PREFIX = "kept";

    private final KeptParts parts = new KeptParts();

    KeptMarkup() {
        super("Kept markup", PREFIX, KeptPart.FIRST);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new KeptAlready(prefix, parts), new KeptPart(prefix, parts));
    }
}
