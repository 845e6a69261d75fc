package id.kotaksuara.voters.intake;

/** The voter list of a region was changed, in a transaction that has not ended yet: told to whoever follows it. */
public record VotersChanged(String election, String region) {}
