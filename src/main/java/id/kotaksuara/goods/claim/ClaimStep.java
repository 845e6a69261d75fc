package id.kotaksuara.goods.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a claim, said once and kept. */
record ClaimStep(ClaimStatus status, @Nullable LocalDate due, int replaced, String note, String actor, Instant at) {}
