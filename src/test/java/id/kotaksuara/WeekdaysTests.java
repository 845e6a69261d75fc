package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What finds wrong weekdays on pages and papers finds them, and no right ones. */
class WeekdaysTests {

    @Test
    void findsThoseThatDoNotBelongToTheirDate() {
        String said =
                "Sab 22/11 08.00; Senin, 25 November 2024; Min 24/11/2025; Fri 22/11, Friday, 23 November 2024; Rab 31/9";

        assertThat(Weekdays.wrong(said, 2024))
                .containsExactly("Sab 22/11", "Min 24/11/2025", "Friday, 23 November 2024", "Rab 31/9");
    }

    @Test
    void leavesDatesAloneThatNameNone() {
        assertThat(Weekdays.wrong("22/11 08.00, Jum 22/11, 22 November 2024, Selasa 5 kotak", 2024))
                .isEmpty();
    }
}
