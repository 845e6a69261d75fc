package id.kotaksuara.schedule.grading;

/** How far a file has come. */
enum GradingState {
    /** Something in it is unclear. */
    SETTLING,
    GRADED,
    DISCARDED
}
