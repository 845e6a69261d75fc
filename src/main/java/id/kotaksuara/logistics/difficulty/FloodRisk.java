package id.kotaksuara.logistics.difficulty;

/** How likely the way is under water in the season; from easy to hard, the order counts. */
public enum FloodRisk {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
