package id.kotaksuara.goods.wages;

import id.kotaksuara.base.form.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A team as it is typed. */
record TeamForm(
        @Nullable String team,
        @Nullable String members,
        @Nullable String disabled) {

    private static final int LONGEST = 100;
    private static final int MOST = 50;

    static TeamForm blank() {
        return new TeamForm("", "", "");
    }

    static TeamForm of(SortingTeam team) {
        return new TeamForm(team.name(), String.join("\n", team.members()), String.valueOf(team.disabled()));
    }

    /** The team, or null with every slip told at its field. */
    @Nullable
    SortingTeam read(Errors errors) {
        var typed = new Typed(errors, "goods.wages.form.");
        String name = typed.words("team", team, LONGEST);
        List<String> names = Typed.orEmpty(members)
                .lines()
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
        if (names.isEmpty() || names.size() > MOST || names.stream().anyMatch(member -> member.length() > LONGEST)) {
            typed.slip("members", "goods.wages.members", MOST, LONGEST);
        }
        Integer some = typed.wholeOrNone("disabled", disabled, 0, MOST);
        if (some != null && some > names.size()) {
            typed.slip("disabled", "goods.wages.disabled");
        }
        return typed.fine() ? new SortingTeam(name, names, some == null ? 0 : some) : null;
    }
}
