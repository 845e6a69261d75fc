package id.kotaksuara.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.board.Names;
import id.kotaksuara.planning.Cure;
import id.kotaksuara.planning.Lever;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One lever as the page tells it.
 *
 * @param amount the smallest amount that helps by itself, 0 where the lever does not help
 * @param subject the name of what is changed; empty where the lever needs none
 * @param days the days any of which may get a wave more; empty for all other levers
 */
record CureLine(Lever lever, boolean helps, int amount, String subject, List<LocalDate> days) {

    /** Those that help first; a wave more on this day or on that is one line. */
    static List<CureLine> of(List<Cure> cures, Names names) {
        return cures.stream()
                .map(cure -> of(cure, names))
                .collect(groupingBy(CureLine::withoutDays, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(CureLine::joined)
                .toList();
    }

    private static CureLine of(Cure cure, Names names) {
        boolean wave = cure.lever() == Lever.WAVE_ON_A_DAY;
        boolean unnamed = wave || cure.lever() == Lever.ASSEMBLED_IN_DISTRICT;
        return new CureLine(
                cure.lever(),
                cure.helps(),
                cure.amount().orElse(0),
                unnamed || cure.subject().isEmpty() ? "" : names.of(cure.subject()),
                wave && cure.helps() ? List.of(LocalDate.parse(cure.subject())) : List.of());
    }

    private CureLine withoutDays() {
        return new CureLine(lever, helps, amount, subject, List.of());
    }

    private static CureLine joined(List<CureLine> lines) {
        CureLine first = lines.get(0);
        var days = lines.stream().flatMap(line -> line.days().stream()).toList();
        return new CureLine(first.lever(), first.helps(), first.amount(), first.subject(), days);
    }

    public LocalDate firstDay() {
        return days.get(0);
    }

    public LocalDate lastDay() {
        return days.get(days.size() - 1);
    }
}
