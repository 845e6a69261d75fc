package id.kotaksuara.logistics.warehouse;

/** Says how many boxes stand in a warehouse now, so that nobody takes room away from under them. */
public interface StandingBoxCount {

    int standingIn(Warehouse warehouse);
}
