package id.kotaksuara.logistics.stock;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.stock.StockEntry.Signature;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Signs ledger entries with the office's time and the clerk, and tells the journal of the warehouse. */
@Component
class StockSigner {

    private final OfficeClock clock;
    private final Journal journal;
    private final Elections elections;
    private final StockWords words;

    StockSigner(OfficeClock clock, Journal journal, Elections elections, StockWords words) {
        this.clock = clock;
        this.journal = journal;
        this.elections = elections;
        this.words = words;
    }

    Signature sign(Warehouse warehouse, String note) {
        Authentication clerk = SecurityContextHolder.getContext().getAuthentication();
        return new Signature(
                clock.now(warehouse.regencyCode()), clerk == null ? "system" : clerk.getName(), note.strip());
    }

    void remember(Warehouse warehouse, StockEntry entry) {
        List<Contest> contests =
                elections.withCode(entry.move().goods().electionCode()).contests();
        journal.record(new Entry(
                warehouse.subject(),
                warehouse.regencyCode(),
                "journal.stock." + entry.kind(),
                null,
                words.forJournal(entry, contests)));
    }
}
