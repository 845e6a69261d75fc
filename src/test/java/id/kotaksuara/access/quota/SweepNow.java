package id.kotaksuara.access.quota;

import org.springframework.beans.factory.BeanFactory;

/** The sweep that goes round every hour, at once. */
public final class SweepNow {

    private SweepNow() {}

    public static void in(BeanFactory application) {
        var quotas = application.getBean(Quotas.class);
        var sweeper = application.getBean(Sweeper.class);
        for (Kept kind : quotas.kinds()) {
            var bound = quotas.bound(kind);
            sweeper.over(kind, bound).forEach(thing -> sweeper.sweep(kind, bound, thing));
        }
    }
}
