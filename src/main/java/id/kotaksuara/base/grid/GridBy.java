package id.kotaksuara.base.grid;

import java.time.Instant;

/** Who saves a table, and when that is at the office. */
public record GridBy(String actor, Instant at) {}
