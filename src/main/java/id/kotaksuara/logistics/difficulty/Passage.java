package id.kotaksuara.logistics.difficulty;

/**
 * What the legs of a way come to.
 *
 * @param minutes one way, all legs
 * @param legs how many, at least one
 * @param offRoad those of them by water, air, porters or animals
 */
public record Passage(long minutes, long legs, long offRoad) {}
