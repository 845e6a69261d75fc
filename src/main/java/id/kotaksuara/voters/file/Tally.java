package id.kotaksuara.voters.file;

/** Takes what a table says, row by row. */
public interface Tally {

    void count(Count count);

    void fault(Fault fault);

    /** Rows stand at this place, whether they can be counted or not. */
    default void stands(Place place) {}
}
