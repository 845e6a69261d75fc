package id.kotaksuara.access.journal;

/** Where the journal of an office stands: how many lines it has, and the mark that stands for all of them. */
record JournalHead(String code, long number, String mark) {}
