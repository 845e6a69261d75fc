package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.exact.Proof;
import id.kotaksuara.planner.planning.Level;
import java.util.List;

/** How far a search is: the level it works on, seconds since it began, and what it knows of each level so far. */
record HowFar(Level level, int seconds, List<Proof> levels) {

    static final HowFar NOWHERE = new HowFar(Level.HARD_BOXES_LEFT, 0, List.of());

    HowFar {
        levels = List.copyOf(levels);
    }

    public int number() {
        boolean cut = levels.stream().anyMatch(proof -> proof.level() == Level.LOADS);
        return level.ordinal() + (cut || level.compareTo(Level.LOADS) <= 0 ? 1 : 0);
    }
}
