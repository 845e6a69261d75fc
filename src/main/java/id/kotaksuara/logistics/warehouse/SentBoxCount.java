package id.kotaksuara.logistics.warehouse;

/** Says how many boxes of an election have left a warehouse, whether its stock was kept or not. */
public interface SentBoxCount {

    int sentFrom(Warehouse warehouse, String electionCode);
}
