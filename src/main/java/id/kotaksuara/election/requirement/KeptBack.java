package id.kotaksuara.election.requirement;

/** Stations whose boxes stay in the warehouse as voting there is postponed, and these boxes. */
public record KeptBack(long stations, long boxes) {

    public boolean any() {
        return stations > 0;
    }
}
