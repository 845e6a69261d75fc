package id.kotaksuara.planner.planning;

/** What stands against a consignment's departure in one slot, tested in the finished plan. */
public sealed interface Reason {

    int slot();

    /**
     * A rule forbids it. Where the rule is about what many share, {@code room} is what the others leave of it and {@code
     * need} what this consignment wants: of 96 boxes only 14 stand ready. A breach in another slot than the tried one
     * means that what is planned there would no longer be possible.
     */
    record Forbidden(int slot, Breach breach, long room, long need) implements Reason {}

    /** Nothing forbids it, but this is the first level that would change, from {@code now} to {@code then}. */
    record Possible(int slot, Level level, long now, long then) implements Reason {}
}
