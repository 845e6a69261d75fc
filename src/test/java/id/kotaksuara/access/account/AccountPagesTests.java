package id.kotaksuara.access.account;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.access.account.Role.ADMINISTRATOR;
import static id.kotaksuara.access.account.Role.OBSERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.Area;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = ADMINISTRATOR, area = "63.03", username = "admin.banjar")
class AccountPagesTests {

    @Autowired
    private AccountDesk desk;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    AccountList list;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    private MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(csrf());
    }

    /** Whoever signs in is let in then; the list says the same. */
    @Test
    void callsNobodyLockedWhoseLockWasSetBeforeTheClockWasSetBack() {
        open("aulia", "PLANNER", "63.03");
        entities.flush();
        locked(
                "insert into second_factor (account_id, secret) select id, 'ABCDEFGH' from account where username = 'aulia'");

        assertThat(state("update account set locks = 1, locked_until = now() + interval '14 minutes'"))
                .isEqualTo("LOCKED");
        assertThat(state("update account set locks = 1, locked_until = now() + interval '3 hours'"))
                .isEqualTo("WITHOUT_PASSWORD");
        assertThat(state("update account set locks = 5, locked_until = now() + interval '3 hours'"))
                .isEqualTo("LOCKED");
        locked("update account set locks = 0, locked_until = null");
        assertThat(state("update second_factor set locked_until = now() + interval '14 minutes'"))
                .isEqualTo("LOCKED");
        assertThat(state("update second_factor set locked_until = now() + interval '3 hours'"))
                .isEqualTo("WITHOUT_PASSWORD");
    }

    private String state(String change) {
        locked(change);
        return list.row(new Area("63.03"), "aulia").state().name();
    }

    private void locked(String change) {
        jdbc.sql(change).update();
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(post("/accounts").param("area", "63.03"))
                .hasStatusOk()
                .bodyText()
                .contains("Isi nama.", "Isi nama pengguna.", "Pilih peran.");
    }

    @Test
    void takesNoRoleThatDoesNotExist() {
        assertThat(post("/accounts")
                        .param("name", "Aulia")
                        .param("username", "aulia")
                        .param("role", "KING")
                        .param("area", "63.03"))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih peran.", "Aulia");
    }

    @Test
    void opensAnAccountAndShowsItsLinkOnce() {
        assertThat(open("aulia", "PLANNER", "63.03")).hasStatusOk().bodyText().contains("/setup/", "aulia", "3 hari");

        assertThat(mvc.get().uri("/accounts/aulia"))
                .hasStatusOk()
                .bodyText()
                .contains("Aulia", "perencana", "Kabupaten Banjar", "belum memilih kata sandi", "Akun dibuat")
                .contains("buat tautan baru", ">Buat tautan baru</a>")
                .doesNotContain("/setup/", "Kata sandi baru");
        assertThat(mvc.get().uri("/accounts/aulia/link")).bodyText().contains("Tautan baru untuk Aulia?");
    }

    @Test
    void opensNoAccountOutsideTheOwnArea() {
        assertThat(open("aulia", "OBSERVER", "")).bodyText().contains("berada di luar wilayah Anda");
        assertThat(open("aulia", "OBSERVER", "63"))
                .bodyText()
                .contains("Wilayah Kalimantan Selatan berada di luar wilayah Anda");
        assertThat(accounts.existsByUsername("aulia")).isFalse();
    }

    @Test
    void givesEachRoleAnAreaOfItsLevel() {
        assertThat(open("aulia", "PPK_CHAIR", "63.03")).bodyText().contains("Ketua PPK memimpin satu kecamatan");
        assertThat(open("aulia", "PLANNER", "63.03.05"))
                .bodyText()
                .contains("Perencana bekerja untuk satu kabupaten/kota");
        assertThat(open("aulia", "PPK_CHAIR", "63.03.99")).bodyText().contains("Wilayah 63.03.99 tidak dikenal");
    }

    @Test
    void takesAUsernameOnce() {
        open("aulia", "OBSERVER", "63.03");
        assertThat(open(" AULIA ", "OBSERVER", "63.03")).bodyText().contains("Nama pengguna aulia sudah dipakai");
    }

    @Test
    void showsNothingOfAccountsOutsideTheOwnArea() {
        accounts.save(new Account("pusat", "Pusat", ADMINISTRATOR, Area.NATION, "-"));
        accounts.save(new Account("kalsel", "Kalsel", OBSERVER, new Area("63"), "-"));

        assertThat(mvc.get().uri("/accounts")).bodyText().doesNotContain("kalsel", "pusat");
        for (String page : List.of("/accounts/kalsel", "/accounts/kalsel/edit", "/accounts/kalsel/link")) {
            assertThat(mvc.get().uri(page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String action : List.of("disable", "enable", "unlock", "link")) {
            assertThat(post("/accounts/kalsel/" + action)).as(action).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(accounts.withUsername("kalsel").enabled()).isTrue();
    }

    @Test
    void movesNoAccountOutOfTheOwnArea() {
        accounts.save(new Account("aulia", "Aulia", OBSERVER, new Area("63.03"), "-"));
        assertThat(edit("aulia", "OBSERVER", "63", 0)).bodyText().contains("berada di luar wilayah Anda");
        assertThat(accounts.withUsername("aulia").area()).isEqualTo(new Area("63.03"));
    }

    @Test
    void saysWhatSomebodyElseChangedMeanwhileAndKeepsTheInput() {
        accounts.save(new Account("aulia", "Aulia", OBSERVER, new Area("63.03"), "-"));
        assertThat(edit("aulia", "OBSERVER", "63.03.05", 0)).hasStatus3xxRedirection();

        assertThat(edit("aulia", "PLANNER", "63.03", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Orang lain mengubah akun ini",
                        "Aulia Baru · pengawas · 63.03.05",
                        "name=\"version\" value=\"1\"",
                        "value=\"63.03\"");
    }

    @Test
    void keepsTheLastAdministratorOfTheArea() {
        accounts.save(new Account("admin.banjar", "Admin", ADMINISTRATOR, new Area("63.03"), "-"));
        accounts.save(new Account("admin.far", "Jauh", ADMINISTRATOR, new Area("63.03.17"), "-"));

        assertThat(post("/accounts/admin.banjar/disable"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Admin satu-satunya administrator");
        assertThat(post("/accounts/admin.far/disable")).hasStatus3xxRedirection();
    }

    @Test
    void letsAnAdministratorGoWhereAnotherRemains() {
        accounts.save(new Account("admin.banjar", "Admin", ADMINISTRATOR, new Area("63.03"), "-"));
        accounts.save(new Account("kalsel", "Kalsel", ADMINISTRATOR, new Area("63"), "-"));

        assertThat(post("/accounts/admin.banjar/disable")).hasStatus3xxRedirection();
    }

    @Test
    void keepsTheLastAdministratorFromBecomingSomethingElse() {
        accounts.save(new Account("admin.banjar", "Admin", ADMINISTRATOR, new Area("63.03"), "-"));
        assertThat(edit("admin.banjar", "OBSERVER", "63.03", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(edit("admin.banjar", "ADMINISTRATOR", "63.03.05", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    @As(role = Role.ADMINISTRATOR)
    void namesTheZoneOfEachTimeWhereThereAreSeveral() {
        jdbc.sql("insert into province values ('91', 'Papua') on conflict do nothing")
                .update();
        accounts.save(new Account("aulia", "Aulia", OBSERVER, new Area("63.03"), "hash"));
        accounts.save(new Account("yosep", "Yosep", OBSERVER, new Area("91"), "hash"));
        entities.flush();
        jdbc.sql("update account set last_sign_in_at = '2024-11-20T00:10:00Z'").update();
        entities.clear();

        assertThat(mvc.get().uri("/accounts"))
                .bodyText()
                .containsPattern("20/11(/2024)? 08\\.10 WITA<")
                .containsPattern("20/11(/2024)? 09\\.10 WIT<");
    }

    @Test
    void filtersAndSortsTheList() {
        accounts.save(new Account("aulia", "Aulia", OBSERVER, new Area("63.03"), "-"));
        accounts.save(new Account("ketua", "Zainal", Role.PPK_CHAIR, new Area("63.03.05"), "hash"));

        assertThat(mvc.get().uri("/accounts?q=ZAIN"))
                .bodyText()
                .contains("/accounts/ketua\"")
                .doesNotContain("/accounts/aulia\"");
        assertThat(mvc.get().uri("/accounts?role=OBSERVER"))
                .bodyText()
                .contains("/accounts/aulia\"")
                .doesNotContain("/accounts/ketua\"");
        assertThat(mvc.get().uri("/accounts?area=63.03.05"))
                .bodyText()
                .contains("/accounts/ketua\"")
                .doesNotContain("/accounts/aulia\"");
        assertThat(mvc.get().uri("/accounts?state=ACTIVE"))
                .bodyText()
                .contains("/accounts/ketua\"")
                .doesNotContain("/accounts/aulia\"");
        assertThat(mvc.get().uri("/accounts?sort=area"))
                .bodyText()
                .containsSubsequence("/accounts/aulia", "/accounts/ketua");
        assertThat(mvc.get().uri("/accounts?q=%25")).bodyText().contains("Tidak ada akun yang cocok");
        assertThat(mvc.get().uri("/accounts?role=KING&area='&sort=;&state=x&page=-1"))
                .hasStatusOk();
        assertThat(mvc.get().uri("/accounts?page=abc")).hasStatusOk();
    }

    @Test
    void speaksEnglishToo() {
        open("aulia", "OBSERVER", "63.03");
        assertThat(mvc.get().uri("/accounts/aulia?lang=en"))
                .bodyText()
                .contains("no password chosen yet", "Account created");
    }

    private MvcTestResult open(String username, String role, String area) {
        return post("/accounts")
                .param("name", "Aulia")
                .param("username", username)
                .param("role", role)
                .param("area", area)
                .exchange();
    }

    private MvcTestResult edit(String username, String role, String area, int version) {
        return post("/accounts/" + username + "/edit")
                .param("name", "Aulia Baru")
                .param("username", username)
                .param("role", role)
                .param("area", area)
                .param("version", String.valueOf(version))
                .exchange();
    }

    @Test
    void theDeskItselfKeepsWhatWasChangedSinceTheFormWasLookedAt() {
        open("aulia", "OBSERVER", "63.03");
        var me = new SignedIn("siti", "Siti", Role.ADMINISTRATOR, Area.NATION);
        int seen = desk.find("aulia", me).version();
        desk.change("aulia", new NewAccount("aulia", "Aulia Satu", Role.OBSERVER, new Area("63.03")), seen, me);
        entities.flush();

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> desk.change(
                        "aulia", new NewAccount("aulia", "Aulia Dua", Role.OBSERVER, new Area("63.03")), seen, me));
    }
}
