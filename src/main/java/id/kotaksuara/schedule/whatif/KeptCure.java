package id.kotaksuara.schedule.whatif;

import id.kotaksuara.planner.planning.Change;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.stored.StoredPlan;
import id.kotaksuara.planner.stored.StoredProblem;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A cure as an answer is kept: levers in words, so that the planner's types may change without losing old answers. */
record KeptCure(
        Pulled change,
        @Nullable Integer amount,
        @Nullable Pulled beside,
        long before,
        long after,
        @Nullable Integer eases,
        StoredProblem problem,
        StoredPlan plan,
        boolean proven) {

    /** A lever, what it is pulled at, and how far. */
    record Pulled(Lever lever, String subject, int amount) {

        static Pulled of(Change change) {
            return new Pulled(change.lever(), change.subject(), change.amount());
        }

        Change change() {
            return Change.of(lever, subject, amount);
        }
    }

    static KeptCure of(Cure cure) {
        return new KeptCure(
                Pulled.of(cure.change()),
                orNull(cure.amount()),
                cure.beside().map(Pulled::of).orElse(null),
                cure.before(),
                cure.after(),
                orNull(cure.eases()),
                StoredProblem.of(cure.problem()),
                StoredPlan.of(cure.plan()),
                cure.proven());
    }

    /** The same, found but not proven. */
    KeptCure unproven() {
        return new KeptCure(change, amount, beside, before, after, eases, problem, plan, false);
    }

    Cure cure() {
        return new Cure(
                change.change(),
                orEmpty(amount),
                Optional.ofNullable(beside).map(Pulled::change),
                before,
                after,
                orEmpty(eases),
                problem.problem(),
                plan.plan(),
                proven);
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt orEmpty(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
