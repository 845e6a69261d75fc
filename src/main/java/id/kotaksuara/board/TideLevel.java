package id.kotaksuara.board;

import id.kotaksuara.planning.Wave;

/** One wave of a warehouse: boxes that stand before it, leave with it, and can be made ready after it. */
public record TideLevel(Wave wave, int standing, int shipped, int prepared) {}
