package id.kotaksuara.planner.exact;

import id.kotaksuara.planner.planning.Level;

/** Where a run stands: the level it works on, the best value and the bound so far, and seconds since the start. */
public record SearchProgress(Level level, long best, long bound, double seconds) {}
