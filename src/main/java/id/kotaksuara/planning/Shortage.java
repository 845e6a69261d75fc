package id.kotaksuara.planning;

/**
 * Why not all can go, in any order: between two slots (both counted) at most {@code most} boxes can leave a warehouse,
 * {@code due} must, so {@code remaining} stay.
 */
public record Shortage(String origin, int from, int until, long most, long due) {

    public long remaining() {
        return due - most;
    }
}
