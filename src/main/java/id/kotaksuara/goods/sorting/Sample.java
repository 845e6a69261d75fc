package id.kotaksuara.goods.sorting;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One bundle of a lot, drawn so that somebody else counts it without seeing how many sheets it should have.
 *
 * @param bundle which one, from 1
 * @param expected sheets in it, by the first count
 * @param counted null until somebody has
 */
record Sample(
        int bundle,
        int bundles,
        int expected,
        @Nullable Integer counted,
        @Nullable String counter) {

    /** Draws one of the bundles into which good sheets were tied; the last may be smaller. */
    static Sample drawn(int good, int inABundle, RandomGenerator chance) {
        int bundles = (good + inABundle - 1) / inABundle;
        int bundle = 1 + chance.nextInt(bundles);
        int expected = bundle < bundles ? inABundle : good - (bundles - 1) * inABundle;
        return new Sample(bundle, bundles, expected, null, null);
    }

    public boolean open() {
        return counted == null;
    }

    public boolean agrees() {
        return counted != null && counted == expected;
    }
}
