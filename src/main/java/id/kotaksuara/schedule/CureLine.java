package id.kotaksuara.schedule;

import id.kotaksuara.board.Names;
import id.kotaksuara.planning.Cure;
import id.kotaksuara.planning.Lever;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One lever as the page tells it.
 *
 * @param amount the smallest amount that helps by itself, 0 where the lever does not help
 * @param subject the name of what is changed; empty where the lever needs none
 * @param day the day that gets a wave more, null for all other levers
 */
record CureLine(
        Lever lever,
        boolean helps,
        int amount,
        String subject,
        @Nullable LocalDate day) {

    static CureLine of(Cure cure, Names names) {
        boolean wave = cure.lever() == Lever.WAVE_ON_A_DAY && cure.helps();
        return new CureLine(
                cure.lever(),
                cure.helps(),
                cure.amount().orElse(0),
                wave || cure.subject().isEmpty() ? "" : names.of(cure.subject()),
                wave ? LocalDate.parse(cure.subject()) : null);
    }
}
