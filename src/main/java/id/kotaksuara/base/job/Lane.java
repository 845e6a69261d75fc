package id.kotaksuara.base.job;

import java.util.List;
import java.util.stream.Stream;

/** Work that shares room on an instance, so that one sort does not keep another waiting. */
public enum Lane {
    /** Exact searches, each of which takes a whole core: one core is always left to the pages. */
    SEARCH(true) {
        @Override
        int room(int cores) {
            return Math.max(1, cores - 1);
        }
    },
    /** Answers that pages wait for. */
    ANSWER(true) {
        @Override
        int room(int cores) {
            return Math.max(1, cores / 2);
        }
    },
    /** Files being read and applied; each holds a connection, so that more would only starve the pages. */
    FILE(false) {
        @Override
        int room(int cores) {
            return 2;
        }
    };

    private final boolean oneEach;

    Lane(boolean oneEach) {
        this.oneEach = oneEach;
    }

    /** How many an instance with so many cores does at once. */
    abstract int room(int cores);

    /** The lanes in which somebody's second job waits for their first, whatever room there is. */
    static List<String> ofOneEach() {
        return Stream.of(values()).filter(lane -> lane.oneEach).map(Lane::name).toList();
    }
}
