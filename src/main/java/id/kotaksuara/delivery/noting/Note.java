package id.kotaksuara.delivery.noting;

/**
 * One difference as it was noted.
 *
 * @param station as its address writes it, "" where it is not known
 * @param owner what stands on a box that is not ours, "" otherwise
 */
public record Note(long id, String station, String condition, int boxes, String reason, String owner) {}
