package id.kotaksuara.grading;

/** How far a file has come. */
enum GradingState {
    /** Something in it is unclear. */
    SETTLING,
    GRADED,
    DISCARDED
}
