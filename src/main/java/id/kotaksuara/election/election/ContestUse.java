package id.kotaksuara.election.election;

/** Says whether something still names a contest, which then cannot be left out of its election. */
@FunctionalInterface
public interface ContestUse {

    boolean names(String electionCode, String contestCode);
}
