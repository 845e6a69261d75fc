package id.kotaksuara.planner.planning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One lever pulled so far. A negative amount of days, room, vehicles or escorts means so many less; what a change names
 * and a problem does not have changes nothing.
 */
public sealed interface Change {

    Lever lever();

    /** How far: days, boxes, vehicles or escorts. */
    int amount();

    /** What it is about, in one word for pages and for what is kept; empty where that is the whole plan. */
    String subject();

    /** The same lever, pulled so far. */
    default Change by(int other) {
        return of(lever(), subject(), other);
    }

    PlanningProblem in(PlanningProblem problem);

    /** The first of the days that it is about. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /**
     * What a page or an answer kept of one.
     *
     * @throws java.time.DateTimeException where the lever is about days and the subject is none
     */
    static Change of(Lever lever, String subject, int amount) {
        return switch (lever) {
            case DAY_AFTER, DAY_BEFORE -> new OfThePlan(lever, amount);
            case WAVE_ON_A_DAY, CLOSED_DAY -> new OnDays(lever, LocalDate.parse(subject), amount);
            case ASSEMBLED_IN_DISTRICT -> new Flat(List.of(subject.split(",")), amount);
            case ROOM, VEHICLES, ESCORTS, AGREED_DATE, STORE_RELEASE, STORE_ROOM -> new OfOne(lever, subject, amount);
        };
    }

    /** More days for the whole plan. */
    record OfThePlan(Lever lever, int amount) implements Change {

        @Override
        public String subject() {
            return "";
        }

        /** Waves that are over stay over where the calendar begins earlier. */
        @Override
        public PlanningProblem in(PlanningProblem problem) {
            if (lever == Lever.DAY_AFTER) {
                return problem.withDays(longer(problem.days(), 0, amount));
            }
            int over = problem.firstSlot() == 0 ? 0 : amount * problem.wavesPerDay();
            return problem.withDays(longer(problem.days(), amount, 0)).from(problem.firstSlot() + over);
        }

        private static List<LocalDate> longer(List<LocalDate> days, int before, int after) {
            if (days.isEmpty()) {
                return days;
            }
            var first = days.get(0);
            var last = days.get(days.size() - 1);
            return first.minusDays(before)
                    .datesUntil(last.plusDays(after + 1L))
                    .filter(day -> day.isBefore(first) || day.isAfter(last) || days.contains(day))
                    .toList();
        }
    }

    /** So many days in a row on which something is otherwise. */
    record OnDays(Lever lever, LocalDate first, int amount) implements Change {

        @Override
        public String subject() {
            return first.toString();
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(first);
        }

        @Override
        public PlanningProblem in(PlanningProblem problem) {
            var days = first.datesUntil(first.plusDays(Math.max(0, amount))).toList();
            if (lever == Lever.WAVE_ON_A_DAY) {
                return WiderDays.of(problem, days);
            }
            var closed = new HashSet<>(problem.closures().days());
            closed.addAll(days);
            return problem.with(new Closures(closed, problem.closures().waves()));
        }
    }

    /** More of one warehouse, vehicle type, store or consignment. */
    record OfOne(Lever lever, String subject, int amount) implements Change {

        @Override
        public PlanningProblem in(PlanningProblem problem) {
            return switch (lever) {
                case ROOM -> problem.withOrigins(named(problem.origins(), Origin::id, it -> it.withMoreRoom(amount)));
                case ESCORTS ->
                    problem.withOrigins(named(problem.origins(), Origin::id, it -> it.withMoreEscorts(amount)));
                case VEHICLES ->
                    problem.withVehicles(named(
                            problem.vehicles(), CarrierType::id, it -> it.withCount(Math.max(0, it.count() + amount))));
                case STORE_RELEASE ->
                    problem.withDestinations(
                            named(problem.destinations(), Destination::id, it -> it.releasedEarlier(amount)));
                case STORE_ROOM ->
                    problem.withDestinations(
                            named(problem.destinations(), Destination::id, it -> it.withMoreRoom(amount)));
                default -> amount <= 0 ? problem : givenUp(problem);
            };
        }

        /** The consignment of this name, or all of a district of this name. */
        private PlanningProblem givenUp(PlanningProblem problem) {
            return problem.with(problem.consignments().stream()
                    .map(each -> each.isNamed(subject)
                            ? each.with(each.dates().onlyPreferring()).unpinned()
                            : each)
                    .toList());
        }

        private <T> List<T> named(List<T> all, Function<T, String> name, UnaryOperator<T> change) {
            return all.stream()
                    .map(each -> name.apply(each).equals(subject) ? change.apply(each) : each)
                    .toList();
        }
    }

    /**
     * Boxes that travel flat need no room: they are taken out of the problem.
     *
     * @param from consignments or districts in order; empty for all, easy and large ones first
     */
    record Flat(List<String> from, int amount) implements Change {

        public Flat {
            from = from.stream().filter(name -> !name.isEmpty()).toList();
        }

        @Override
        public Lever lever() {
            return Lever.ASSEMBLED_IN_DISTRICT;
        }

        @Override
        public String subject() {
            return String.join(",", from);
        }

        @Override
        public PlanningProblem in(PlanningProblem problem) {
            var taken = new HashMap<String, Integer>();
            int open = Math.max(0, amount);
            for (var consignment : takenFrom(problem)) {
                int fewer = Math.min(open, consignment.boxes());
                taken.put(consignment.id(), fewer);
                open -= fewer;
            }
            return problem.with(problem.consignments().stream()
                    .map(each -> each.withFewer(taken.getOrDefault(each.id(), 0)))
                    .filter(each -> each.boxes() != 0 || !taken.containsKey(each.id()))
                    .toList());
        }

        private List<Consignment> takenFrom(PlanningProblem problem) {
            var all = problem.consignments().stream()
                    .filter(each -> each.boxes() > 0)
                    .sorted(comparing(Consignment::difficultyClass).thenComparing(each -> -each.boxes()))
                    .toList();
            var named = from.stream().flatMap(name -> all.stream().filter(each -> each.isNamed(name)));
            return from.isEmpty() ? all : named.distinct().toList();
        }
    }
}
