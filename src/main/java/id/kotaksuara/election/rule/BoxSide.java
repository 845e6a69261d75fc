package id.kotaksuara.election.rule;

/** Whether a material travels in the ballot box or beside it. */
public enum BoxSide {
    INSIDE,
    OUTSIDE
}
