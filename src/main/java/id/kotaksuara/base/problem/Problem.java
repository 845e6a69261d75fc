package id.kotaksuara.base.problem;

/** Something a user must be told, as a message key with its arguments; no sentence lives in Java. */
public abstract sealed class Problem extends RuntimeException permits NotFound, RuleBroken, ChangedMeanwhile, Busy {

    private final transient Object[] arguments;

    Problem(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
