package id.kotaksuara.route;

/** Mobile telephone signal at the district's store; from easy to hard, the order counts. */
public enum Signal {
    GOOD,
    WEAK,
    NONE
}
