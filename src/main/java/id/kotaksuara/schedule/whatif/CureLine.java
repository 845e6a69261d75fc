package id.kotaksuara.schedule.whatif;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.planner.planning.Change;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.words.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One lever as the page tells it.
 *
 * @param amount the smallest amount that helps by itself, 0 where the lever does not help
 * @param subject the name of what is changed, of a wave more when it leaves; empty where the lever needs none
 * @param code what is changed, as the planner calls it; of a wave the first of its days
 * @param floorM2 the floor that more room takes, where the warehouse was measured
 * @param proven whether less is proven not to help, or, where it does not help, that nothing of it does
 * @param before boxes that are left without it, where it only eases
 * @param after boxes that are then still left
 * @param beside what has to be changed too; empty for a lever that helps by itself
 * @param days the days any of which may get a wave more; empty for all other levers
 */
record CureLine(
        Lever lever,
        boolean helps,
        int amount,
        String subject,
        String code,
        Optional<BigDecimal> floorM2,
        boolean proven,
        long before,
        long after,
        Optional<CureLine> beside,
        List<LocalDate> days) {

    /** What people call the things that levers are about; of a wave more the time when it leaves. */
    record Called(Names names, String wave) {

        String of(Change change) {
            if (change.lever() == Lever.WAVE_ON_A_DAY) {
                return wave;
            }
            return change.subject().isEmpty() ? "" : names.of(change.subject());
        }
    }

    /** Levers that look alike on the page, but for their days. */
    private record Look(Lever lever, boolean helps, int amount, String subject, long after, boolean proven) {}

    /** Those that help first; a wave more on this day or on that is one line. */
    static List<CureLine> of(List<Cure> cures, Called called, List<Warehouse> warehouses) {
        return cures.stream()
                .map(cure -> of(cure, called, warehouses))
                .collect(groupingBy(CureLine::look, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(CureLine::joined)
                .toList();
    }

    private static CureLine beside(Change change, Called called) {
        return new CureLine(
                change.lever(),
                true,
                change.amount(),
                called.of(change),
                change.subject(),
                Optional.empty(),
                false,
                0,
                0,
                Optional.empty(),
                change.firstDay().stream().toList());
    }

    private static CureLine of(Cure cure, Called called, List<Warehouse> warehouses) {
        return new CureLine(
                cure.lever(),
                cure.helps(),
                cure.amount().orElse(cure.eases().orElse(0)),
                called.of(cure.change()),
                cure.subject(),
                floor(cure, warehouses),
                cure.proven(),
                cure.before(),
                cure.after(),
                cure.beside().map(change -> beside(change, called)),
                cure.helps() || cure.easesOnly()
                        ? cure.change().firstDay().stream().toList()
                        : List.of());
    }

    private static Optional<BigDecimal> floor(Cure cure, List<Warehouse> warehouses) {
        return warehouses.stream()
                .filter(warehouse -> cure.helps()
                        && cure.lever() == Lever.ROOM
                        && cure.subject().equals(warehouse.code()))
                .findFirst()
                .flatMap(warehouse -> warehouse.floor().floorFor(cure.amount().orElseThrow()));
    }

    private Look look() {
        return new Look(lever, helps, amount, subject, after, proven);
    }

    private static CureLine joined(List<CureLine> lines) {
        CureLine first = lines.get(0);
        var days = lines.stream().flatMap(line -> line.days().stream()).toList();
        return new CureLine(
                first.lever,
                first.helps,
                first.amount,
                first.subject,
                first.code,
                first.floorM2,
                first.proven,
                first.before,
                first.after,
                first.beside,
                days);
    }

    /** Whether fewer are left, though not all go. */
    public boolean easesOnly() {
        return !helps && after < before;
    }

    public LocalDate firstDay() {
        return days.get(0);
    }

    public LocalDate lastDay() {
        return days.get(days.size() - 1);
    }

    /** Whether the calendar would have to go on beyond a day. */
    public boolean beyond(LocalDate lastDay, LocalDate deadline) {
        return lever == Lever.DAY_AFTER && lastDay.plusDays(amount).isAfter(deadline)
                || beside.filter(other -> other.beyond(lastDay, deadline)).isPresent();
    }
}
