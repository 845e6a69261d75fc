package id.kotaksuara.access.journal;

import java.time.LocalDate;

/** Where the journal of an office stood when a day was over, or where it stands today. */
record JournalDay(LocalDate day, long number, String mark) {}
