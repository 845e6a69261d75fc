package id.kotaksuara.logistics.difficulty;

/** Mobile telephone signal at the district's store; from easy to hard, the order counts. */
public enum Signal {
    GOOD,
    WEAK,
    NONE
}
