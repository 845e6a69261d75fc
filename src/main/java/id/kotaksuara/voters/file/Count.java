package id.kotaksuara.voters.file;

/**
 * What one row counts.
 *
 * @param place where; the same object for consecutive rows of one place
 * @param number of the polling station; of a recap, how many stations it says there are, -1 if it does not
 * @param male male voters; of a recap that gives only a total, -1
 * @param female female voters; of a recap that gives only a total, -1
 * @param total voters
 */
public record Count(int line, Place place, int number, int male, int female, int total) {}
