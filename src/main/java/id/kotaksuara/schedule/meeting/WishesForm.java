package id.kotaksuara.schedule.meeting;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.schedule.draft.Agreement;
import id.kotaksuara.schedule.draft.Wish;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The days that all PPK ask for, one row a district, as they come in during the meeting. */
record WishesForm(
        @Nullable List<Row> rows, @NotNull @Nullable Integer edits) {

    private static final int LONGEST_NOTE = 500;

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

    void check(Errors errors, ElectionWindow window) {
        for (int number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            if (!row.empty() && row.date().isEmpty()) {
                errors.rejectValue("rows[" + number + "].day", "meeting.wishes.noDay");
            }
            window.check(errors, "rows[" + number + "].day", row.day());
            if (row.note() != null && row.note().length() > LONGEST_NOTE) {
                errors.rejectValue("rows[" + number + "].note", "meeting.wishes.longNote");
            }
        }
    }

    List<Wish> wishes() {
        return rows.stream().map(Row::toWish).toList();
    }
}
