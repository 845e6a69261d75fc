package id.kotaksuara.access.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.chain.CheckedChain;
import id.kotaksuara.region.Area;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestPropertySource(properties = "kotaksuara.test.database=journal")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChainedJournalTests {

    private static final String OFFICE = "63.03";

    @Autowired
    Journal journal;

    @Autowired
    JournalChain chain;

    @Autowired
    JournalHeads heads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void emptyJournal() {
        new id.kotaksuara.CleanSlate(jdbc, transaction).wipe();
        transaction.executeWithoutResult(status -> new World(jdbc).regions());
    }

    @Test
    void chainsEachLineOfAnOfficeInTheTransactionOfItsChange() {
        write("63.03.05", "one", "two");
        write("63.03", "three");
        write("63.04", "elsewhere");
        write("", "nation");

        assertThat(heads.of(OFFICE)).returns(3L, JournalHead::number);
        assertThat(heads.of("")).returns(1L, JournalHead::number);
        assertThat(CheckedChain.of(exported())).isEqualTo(CheckedChain.whole(3));
    }

    @Test
    void leavesNothingOfWhatWasTakenBack() {
        write(OFFICE, "one");
        transaction.executeWithoutResult(status -> {
            journal.record(entry(OFFICE, "two"));
            status.setRollbackOnly();
        });

        assertThat(CheckedChain.of(exported())).isEqualTo(CheckedChain.whole(1));
    }

    @Test
    void beginsTheChainWithTheLinesFromBeforeThereWereChains() {
        byHand("before the chain");
        write(OFFICE, "one");

        assertThat(CheckedChain.of(exported())).isEqualTo(CheckedChain.whole(2));
        assertThat(exported().get(1)).contains("before the chain");
    }

    /** By the owner of the database, who may switch the guards off. */
    @Test
    void showsWhatSomebodyChangedRemovedOrAddedInTheTables() {
        write(OFFICE, "one", "two", "three");
        var printed = heads.of(OFFICE);
        assertThat(CheckedChain.of(exported(), printed.number(), printed.mark()))
                .isEqualTo(CheckedChain.whole(3));

        unguarded("update journal_entry set actor = 'somebody else' where after_text = 'two'");
        assertThat(CheckedChain.of(exported()).isWhole()).isFalse();
        unguarded("update journal_entry set actor = 'system' where after_text = 'two'");
        assertThat(CheckedChain.of(exported()).isWhole()).isTrue();

        byHand("added later");
        assertThat(CheckedChain.of(exported()).isWhole()).isFalse();
        unguarded("delete from journal_entry where after_text = 'added later'");

        unguarded("delete from journal_link where number = 3");
        unguarded("delete from journal_entry where after_text = 'three'");
        assertThat(CheckedChain.of(exported(), printed.number(), printed.mark()).isWhole())
                .isFalse();
    }

    @Test
    void refusesToChangeOrRemoveALinkOfTheChain() {
        write(OFFICE, "one");

        assertThatException()
                .isThrownBy(() -> jdbc.sql("delete from journal_link").update());
        assertThatException()
                .isThrownBy(() -> jdbc.sql("update journal_link set number = 7").update());
    }

    @Test
    void showsAnObserverTheDailyLineAndGivesTheWholeJournalToTakeAway() {
        write(OFFICE, "one", "two");
        var observer = new SignedIn("pengamat", "Pengamat", Role.OBSERVER, new Area("63.03"));
        var as = SecurityMockMvcRequestPostProcessors.authentication(observer.authentication());

        String mark = heads.of(OFFICE).mark(); // that it was read is a line of its own
        assertThat(mvc.get().uri("/journal/63.03").with(as))
                .hasStatusOk()
                .bodyText()
                .contains(mark, "verify jurnal-63.03.jsonl");
        assertThat(mvc.get().uri("/journal/63.03/journal.jsonl").with(as))
                .hasStatusOk()
                .bodyText()
                .satisfies(file ->
                        assertThat(CheckedChain.of(file.lines().toList())).isEqualTo(CheckedChain.whole(3)));
    }

    private void write(String region, String... what) {
        transaction.executeWithoutResult(status -> List.of(what).forEach(one -> journal.record(entry(region, one))));
    }

    private static Entry entry(String region, String what) {
        return new Entry("test", region, "journal.warehouse.changed", null, what);
    }

    private void byHand(String what) {
        jdbc.sql("insert into journal_entry (at, actor, role, subject, region_code, action, after_text)"
                        + " values (now(), 'system', 'system', 'test', '63.03', 'journal.warehouse.changed', ?)")
                .param(what)
                .update();
    }

    private void unguarded(String sql) {
        transaction.executeWithoutResult(status -> {
            var tables = List.of("journal_entry", "journal_link");
            tables.forEach(table ->
                    jdbc.sql("alter table " + table + " disable trigger user").update());
            jdbc.sql(sql).update();
            tables.forEach(table ->
                    jdbc.sql("alter table " + table + " enable trigger user").update());
        });
    }

    private List<String> exported() {
        var out = new StringWriter();
        chain.write(OFFICE, out);
        return new ArrayList<>(out.toString().lines().toList());
    }
}
