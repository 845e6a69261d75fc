package id.kotaksuara.planner.planning;

/** One slot of a warehouse: boxes that stand before it, leave with it, and are made ready after it because they leave later. */
public record TideLevel(Wave wave, long standing, long shipped, long prepared) {}
