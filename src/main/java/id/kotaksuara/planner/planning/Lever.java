package id.kotaksuara.planner.planning;

import java.util.function.BiFunction;

/**
 * What an office can change about a problem; beside each the subject and the unit of its amount. A negative amount of
 * days, room, vehicles or escorts means so many less.
 */
public enum Lever {
    /** Days that the plan goes on longer. */
    DAY_AFTER(Pulled::longer),
    /** Days that the plan begins earlier. */
    DAY_BEFORE(Pulled::earlier),
    /** Days in a row that get one wave more, after their last. Subject: the first of them, as 2024-11-20. */
    WAVE_ON_A_DAY((problem, wave) -> WiderDays.of(problem, wave.days())),
    /** Standing boxes for which there is more room. Subject: the warehouse. */
    ROOM(Pulled::room),
    /** Vehicles more. Subject: the vehicle type. */
    VEHICLES(Pulled::vehicles),
    /** Escorts more. Subject: the warehouse. */
    ESCORTS(Pulled::escorts),
    /**
     * Boxes that travel flat and are assembled in their districts. Subject: the consignments or districts they are taken
     * from, in order and with commas; all, easy and large ones first, where none is named.
     */
    ASSEMBLED_IN_DISTRICT(Pulled::assembled),
    /** A pin or agreed arrival given up. Subject: the consignment or district. */
    AGREED_DATE(Pulled::given),
    /** Days by which a store is released earlier. Subject: the destination. */
    STORE_RELEASE(Pulled::storeRelease),
    /** Boxes for which a district's store has more room. Subject: the destination. */
    STORE_ROOM(Pulled::storeRoom),
    /** Days in a row on which nothing leaves, though boxes are made ready. Subject: the first of them, as 2024-11-20. */
    CLOSED_DAY(Pulled::closedDays),
    /** Days in a row on which a district cannot be reached. Subject: destination, space, first day. */
    CLOSED_WAY(Pulled::closedWay);

    private final BiFunction<PlanningProblem, Change, PlanningProblem> effect;

    Lever(BiFunction<PlanningProblem, Change, PlanningProblem> effect) {
        this.effect = effect;
    }

    PlanningProblem pull(PlanningProblem problem, Change change) {
        return effect.apply(problem, change);
    }
}
