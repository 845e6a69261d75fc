package id.kotaksuara.base.problem;

/** Too many ask at once for something that takes its time; whoever asks again a little later gets it. */
public final class Busy extends Problem {

    public Busy(String key, Object... arguments) {
        super(key, arguments);
    }
}
