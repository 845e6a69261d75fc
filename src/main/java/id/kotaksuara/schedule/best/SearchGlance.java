package id.kotaksuara.schedule.best;

/**
 * What the board says about the search for the best plan: whether one is at work, and at how many levels the plan shown
 * is proven to be the best.
 */
record SearchGlance(boolean running, long proven, int levels, boolean best) {

    static final SearchGlance NOTHING = new SearchGlance(false, 0, 0, false);
}
