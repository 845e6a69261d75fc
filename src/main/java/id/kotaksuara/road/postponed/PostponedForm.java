package id.kotaksuara.road.postponed;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.road.postponed.PostponedStation.Cause;
import id.kotaksuara.road.postponed.PostponedStation.SealedAt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Stations at which voting is postponed, as it is typed.
 *
 * @param stations their numbers, with commas
 * @param newDay empty while nobody has decided it
 */
record PostponedForm(
        @Nullable String village,
        @Nullable String stations,
        @Nullable String cause,
        @Nullable String newDay,
        @Nullable String sealedAt,
        @Nullable String keeper,
        @Nullable String again) {

    static final PostponedForm BLANK = new PostponedForm("", "", "", "", "", "", "");

    private static final int MOST = 100;

    /** What was said. */
    record Said(
            String village,
            String name,
            List<Integer> stations,
            Cause cause,
            @Nullable LocalDate newDay,
            SealedAt sealedAt,
            String keeper,
            String again) {

        String words() {
            String numbers = stations.stream().map("%03d"::formatted).collect(Collectors.joining(", "));
            return name + ", TPS " + numbers + "; " + (newDay == null ? "-" : newDay) + "; " + keeper;
        }
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Said said(Errors errors, Map<String, String> villages, LocalDate votingDay) {
        var typed = new Typed(errors, "postponed.form.");
        String where = Typed.orEmpty(village);
        if (!villages.containsKey(where)) {
            typed.slip("village", "form.missing");
        }
        var numbers = numbers(typed);
        var why = typed.choice("cause", cause, Cause.class);
        var day = typed.dayOrNone("newDay", newDay);
        if (day != null && !day.isAfter(votingDay)) {
            typed.slip("newDay", "postponed.early");
        }
        var place = typed.choice("sealedAt", sealedAt, SealedAt.class);
        String who = typed.words("keeper", keeper, 100);
        String made = typed.wordsOrNone("again", again, 500);
        return typed.fine()
                ? new Said(where, villages.get(where), numbers, why, day, place, who, made == null ? "" : made)
                : null;
    }

    private List<Integer> numbers(Typed typed) {
        String text = Typed.orEmpty(stations);
        var parts = Arrays.stream(text.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            typed.slip("stations", "form.missing");
        } else if (parts.size() > MOST || !parts.stream().allMatch(part -> part.matches("\\d{1,3}"))) {
            typed.slip("stations", "postponed.stations.how");
            return List.of();
        }
        return parts.stream().map(Integer::valueOf).distinct().toList();
    }
}
