package id.kotaksuara.goods.wages;

import java.util.List;

/**
 * A team that sorts and folds.
 *
 * @param members their names, for the office itself and for no file that leaves it
 * @param disabled how many of them have a disability
 */
record SortingTeam(String name, List<String> members, int disabled) {
    SortingTeam {
        members = List.copyOf(members);
    }
}
