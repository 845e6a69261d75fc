package id.kotaksuara.schedule.best;

/**
 * What the board says about the search for the best plan: whether one is at work, and at how many levels the plan shown
 * is proven to be the best.
 *
 * @param fewest whether it is proven that no plan leaves fewer boxes, as far as what comes before that is as good
 */
record SearchGlance(boolean running, long proven, int levels, boolean best, boolean fewest) {

    static final SearchGlance NOTHING = new SearchGlance(false, 0, 0, false, false);
}
