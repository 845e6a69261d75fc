package id.kotaksuara.planner.planning;

/** One slot of a warehouse: boxes that stand before it, leave with it, and can be made ready after it. */
public record TideLevel(Wave wave, long standing, long shipped, long prepared) {}
