package id.kotaksuara.voters.file;

/** Takes what a table says, row by row. */
public interface Tally {

    void count(Count count);

    void fault(Fault fault);
}
