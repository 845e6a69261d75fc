package id.kotaksuara.goods.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim, said once and kept.
 *
 * @param claimed the pieces that are claimed from then on, null where that stays
 */
record ClaimStep(
        ClaimStatus status,
        @Nullable LocalDate due,
        @Nullable Integer claimed,
        int replaced,
        String note,
        String actor,
        Instant at) {}
