package id.kotaksuara.election.election;

/** An election was opened; whoever keeps something for each election begins it, in the same transaction. */
public record ElectionOpened(Election election) {}
