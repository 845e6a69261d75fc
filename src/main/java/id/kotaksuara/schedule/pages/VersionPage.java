package id.kotaksuara.schedule.pages;

import id.kotaksuara.schedule.version.VersionName;
import java.util.List;
import java.util.Set;

/**
 * A page of the list of versions.
 *
 * @param number which page it is, from 1
 * @param trials numbers of the versions that are trials of another, on all pages
 * @param removable trials that may go, on all pages
 */
record VersionPage(List<ScheduleLine> lines, int number, int pages, Set<Integer> trials, List<VersionName> removable) {

    static final int LINES = 20;

    /** What a page of the list is asked for. */
    record Asked(ScheduleLine.Order order, boolean discardedToo, int page) {

        /** The page that there is, where fewer are left. */
        int within(int lines) {
            return Math.max(1, Math.min(page, pages(lines)));
        }

        <T> List<T> of(List<T> all) {
            return all.stream()
                    .skip((within(all.size()) - 1L) * LINES)
                    .limit(LINES)
                    .toList();
        }
    }

    static int pages(int lines) {
        return (lines + LINES - 1) / LINES;
    }
}
