package id.kotaksuara.schedule.meeting;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.schedule.published.Agreement;
import id.kotaksuara.schedule.published.Wish;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The days that all PPK ask for, one row a district, as they come in during the meeting. */
record WishesForm(
        @Nullable List<Row> rows, @NotNull @Nullable Integer edits) {

    private static final int LONGEST_NOTE = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** An empty day: nothing asked, or no longer. */
    record Row(
            @Nullable String district,
            @Nullable String day,
            @Nullable String note) {

        Row {
            district = district == null ? "" : district;
        }

        static Row of(Agreement agreement) {
            return agreement
                    .wish()
                    .map(wish -> new Row(agreement.district(), String.valueOf(wish.day()), wish.note()))
                    .orElse(new Row(agreement.district(), "", ""));
        }

        private Wish toWish() {
            return new Wish(
                    String.valueOf(district),
                    date().orElse(null),
                    note == null || note.isBlank() ? null : note.strip());
        }

        private boolean saysTheSame(Row other) {
            return district.equals(other.district)
                    && Typed.orEmpty(day).equals(Typed.orEmpty(other.day))
                    && (empty() || Typed.orEmpty(note).equals(Typed.orEmpty(other.note)));
        }

        private boolean empty() {
            return day == null || day.isBlank();
        }

        private Optional<LocalDate> date() {
            return DateField.day(day);
        }
    }

    WishesForm {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    static WishesForm of(List<Agreement> agreements, int edits) {
        return new WishesForm(agreements.stream().map(Row::of).toList(), edits);
    }

    /** @param names of the districts, by code */
    void check(Errors errors, ElectionWindow window, Map<String, String> names) {
        for (int number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            String field = "rows[" + number + "].";
            String name = names.getOrDefault(row.district(), "");
            if (!row.empty() && row.date().isEmpty()) {
                errors.rejectValue(field + "day", "meeting.wishes.noDay", new Object[] {name}, null);
            } else if (row.date().filter(day -> !window.contains(day)).isPresent()) {
                Object[] days = {name, DAY.format(window.first()), DAY.format(window.last())};
                errors.rejectValue(field + "day", "meeting.wishes.outside", days, null);
            }
            if (row.note() != null && row.note().length() > LONGEST_NOTE) {
                errors.rejectValue(field + "note", "meeting.wishes.longNote", new Object[] {name}, null);
            }
        }
    }

    /** The wishes of rows without a slip that say something else than what is known. */
    List<Wish> fine(Errors errors, List<Agreement> known) {
        var there = known.stream().map(Row::of).toList();
        return IntStream.range(0, rows.size())
                .filter(number -> !errors.hasFieldErrors("rows[" + number + "].*"))
                .mapToObj(rows::get)
                .filter(row -> there.stream().noneMatch(row::saysTheSame))
                .map(Row::toWish)
                .toList();
    }

    List<Wish> wishes() {
        return rows.stream().map(Row::toWish).toList();
    }
}
