package id.kotaksuara.goods.readiness;

import java.time.LocalDate;

/** From today to the day on which the goods are needed; what was to come before today is late already. */
record Span(LocalDate today, LocalDate needed) {

    boolean holds(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(needed);
    }
}
