package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was made by mistake can go while nothing hangs on it, and a page says what would go or what keeps it. */
@IntegrationTest
class RemovingMistakesTests {

    private static final String WAREHOUSE = "/elections/pilkada-2024/63.03/warehouses/SALAH";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'SALAH', 'Gudang salah', '', 350, 300, 300)")
                .update();
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void aWarehouseGoesWhileNothingHangsOnIt() {
        assertThat(mvc.get().uri(WAREHOUSE + "/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("Hapus Gudang salah?", "Ya, hapus");

        assertThat(mvc.post().uri(WAREHOUSE + "/remove").with(csrf())).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(WAREHOUSE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(journal("warehouse:63.03/SALAH")).containsExactly("journal.warehouse.removed");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void aWarehouseStaysWhileStockRoutesOrSchedulesHangOnIt() {
        jdbc.sql("insert into stock_item select id, 'pilkada-2024', 'BALLOT_BOX', '', 'FLAT', 5 from warehouse")
                .update();
        jdbc.sql("insert into route (district_code, warehouse_id, distance_km, rain, flood_risk, signal, vulnerability)"
                        + " select '63.03.17', id, 10, 'SLOW', 'LOW', 'WEAK', 'LOW' from warehouse")
                .update();

        assertThat(mvc.get().uri(WAREHOUSE + "/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("saldo stok: 1", "kecamatan yang dilayani dari gudang ini: 1")
                .doesNotContain("Ya, hapus");
        assertThat(mvc.post().uri(WAREHOUSE + "/remove").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("saldo stok: 1");
        assertThat(mvc.get().uri(WAREHOUSE)).hasStatusOk();
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void anObserverRemovesNothing() {
        assertThat(mvc.get().uri(WAREHOUSE + "/remove")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(WAREHOUSE + "/remove").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03", username = "admin.banjar")
    void anAccountGoesUntilItWasUsed() {
        var me = new SignedIn("admin.banjar", "Sari", Role.ADMINISTRATOR, new Area("63.03"));
        desk.open(new NewAccount("salah", "Salah Ketik", Role.PLANNER, new Area("63.03")), me);
        desk.open(List.of(new NewAccount("siti", "Siti", Role.PLANNER, new Area("63.03"))), "kapal jalan sungai");
        entities.flush();

        assertThat(mvc.get().uri("/accounts/salah/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("belum pernah dipakai");
        assertThat(mvc.post().uri("/accounts/salah/remove").with(csrf())).hasRedirectedUrl("/accounts");
        assertThat(accounts.existsByUsername("salah")).isFalse();
        assertThat(mvc.get().uri("/accounts/siti/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("sudah pernah dipakai")
                .doesNotContain("Ya, hapus", "selama ini masih ada");
        assertThat(mvc.post().uri("/accounts/siti/remove").with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accounts.existsByUsername("siti")).isTrue();
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63.03", username = "admin.banjar")
    void anAccountOfAnotherPlaceIsNotThere() {
        desk.open(List.of(new NewAccount("jauh", "Jauh", Role.OBSERVER, new Area("64"))), "kapal jalan sungai");
        entities.flush();

        assertThat(mvc.get().uri("/accounts/jauh/remove")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri("/accounts/jauh/remove").with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @As(role = Role.ADMINISTRATOR, username = "admin")
    void anElectionGoesWithItsContestsWhileNothingElseIsInIt() {
        assertThat(mvc.get().uri("/elections/pilkada-2024/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("TPS: 5")
                .doesNotContain("Ya, hapus");
        assertThat(mvc.post().uri("/elections/pilkada-2024/remove").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        jdbc.sql("delete from polling_station").update();
        jdbc.sql("delete from regency_tally").update();
        entities.clear();

        assertThat(mvc.post().uri("/elections/pilkada-2024/remove").with(csrf()))
                .hasRedirectedUrl("/elections");

        entities.flush();
        assertThat(jdbc.sql("select count(*) from contest").query(Integer.class).single())
                .isZero();
        assertThat(journal("election:pilkada-2024")).containsExactly("journal.election.removed");
    }

    private List<String> journal(String subject) {
        return jdbc.sql("select action from journal_entry where subject = ?")
                .param(subject)
                .query(String.class)
                .list();
    }
}
