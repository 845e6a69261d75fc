package id.kotaksuara.base.problem;

/** Someone else changed the thing since the asker saw it. */
public final class ChangedMeanwhile extends Problem {

    public ChangedMeanwhile(String key, Object... arguments) {
        super(key, arguments);
    }
}
