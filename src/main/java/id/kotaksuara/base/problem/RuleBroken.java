package id.kotaksuara.base.problem;

/** A rule of the office forbids what was asked; the arguments carry the numbers that say why. */
public final class RuleBroken extends Problem {

    public RuleBroken(String key, Object... arguments) {
        super(key, arguments);
    }
}
