package id.kotaksuara.base.problem;

/** There is no such thing, or it is outside the asker's area: the two are told apart by nobody. */
public final class NotFound extends Problem {

    /** @param kind what was looked for, as in the message key {@code notfound.<kind>} */
    public NotFound(String kind, Object code) {
        super("notfound." + kind, code);
    }
}
