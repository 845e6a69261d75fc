package id.kotaksuara.election.election;

import org.jspecify.annotations.Nullable;

/**
 * There is a new election, or one that turned out to be of another kind and begins anew.
 *
 * @param like code of the earlier election that it begins as; null where it begins with what its kind begins with
 */
public record ElectionOpened(Election election, @Nullable String like) {}
