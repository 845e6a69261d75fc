package id.kotaksuara.access.chairs;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.PageForm;
import id.kotaksuara.World;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.signin.Passwords;
import id.kotaksuara.region.Area;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The accounts of all PPK chairs of a regency, made and invited in one go. */
@IntegrationTest
@As(role = Role.ADMINISTRATOR, area = "63.03", username = "admin.banjar")
class ChairPagesTests {

    private static final String CHAIRS = "/chairs/63.03";
    private static final Pattern LINK = Pattern.compile("slip-link\">http://localhost(/setup/[\\w-]+)<");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Passwords passwords;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void offerAnAccountForEachDistrictWithoutOneAndInviteThemAll() {
        create();

        assertThat(accounts.withUsername("ppk.martapura").area().code()).isEqualTo(World.NEAR);
        assertThat(accounts.withUsername("ppk.paramasan").name()).isEqualTo("Ketua PPK Paramasan");
        assertThat(get(CHAIRS)).contains("belum ada tautan", "Kecamatan tanpa akun ketua: 0");
        String slips = text(send(CHAIRS + "/links", formOf(CHAIRS)));
        assertThat(slips)
                .contains(
                        "PPK Paramasan",
                        "ppk.martapura",
                        "Tautan dibuat: 2",
                        "berlaku 3 hari",
                        "Yth. Ketua PPK Martapura");
        var links = LINK.matcher(slips).results().map(link -> link.group(1)).toList();
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        assertThat(mvc.get().uri(links.get(0))).hasStatusOk().bodyText().contains("ppk.martapura");
        assertThat(get(CHAIRS)).contains("menunggu dipakai").doesNotContain("/setup/");
    }

    @Test
    void leaveOutARowThatIsEmptiedAndATakenUsername() {
        desk.open(
                List.of(new NewAccount("ppk.paramasan", "Lain", Role.OBSERVER, new Area(World.REGENCY))),
                "kapal jalan sungai");
        var fields = new ArrayList<>(formOf(CHAIRS + "/table"));
        fields.replaceAll(
                field -> field.name().matches("c0\\.(name|username)") ? new PageForm.Field(field.name(), "") : field);

        save(send(CHAIRS + "/table", fields));

        assertThat(accounts.existsByUsername("ppk.martapura")).isFalse();
        assertThat(accounts.existsByUsername("ppk.paramasan.630317")).isTrue();
    }

    @Test
    void tellOfAUsernameThatIsTakenOrWrong() {
        desk.open(List.of(new NewAccount("taken", "Lain", Role.OBSERVER, new Area("63"))), "kapal jalan sungai");
        for (String username : List.of("taken", "-x", "a b", "a".repeat(61), "")) {
            var fields = new ArrayList<>(formOf(CHAIRS + "/table"));
            fields.replaceAll(
                    field -> field.name().equals("c0.username") ? new PageForm.Field(field.name(), username) : field);
            assertThat(send(CHAIRS + "/table", fields))
                    .as(username)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("href=\"#c0-username\"");
        }
    }

    @Test
    void markLinksThatGrewTooOldAndThoseThatWereUsed() {
        create();
        send(CHAIRS + "/links", formOf(CHAIRS));
        jdbc.sql("update setup_link set expires_at = created_at - interval '1 hour'")
                .update();
        assertThat(get(CHAIRS)).contains("kedaluwarsa").doesNotContain("menunggu dipakai");

        passwords.change("ppk.paramasan", "kapal jalan sungai");
        forget();

        assertThat(get(CHAIRS)).contains("sudah dipakai", "/accounts/ppk.paramasan/link", "kata sandi: 1 dari 2");
        assertThat(send(CHAIRS + "/links", List.of(new PageForm.Field("username", "ppk.paramasan"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah memilih kata sandi");
        assertThat(accounts.withUsername("ppk.paramasan").hasPassword()).isTrue();
    }

    @Test
    void askWhomALinkIsFor() {
        create();

        assertThat(send(CHAIRS + "/links", List.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Pilih sedikitnya satu ketua.", "<title>Salah: ");
    }

    @Test
    void makeNoLinkForAnAccountOfAnotherPlaceOrRole() {
        create();
        desk.open(List.of(new NewAccount("siti", "Siti", Role.PLANNER, new Area("63.03"))), "kapal jalan sungai");

        assertThat(send(CHAIRS + "/links", List.of(new PageForm.Field("username", "siti"))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/chairs/64.01")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/chairs")).hasRedirectedUrl(CHAIRS);
    }

    @Test
    void takeTheAccountsAwayAgainUntilOneWasUsed() {
        create();
        var back = formOf(CHAIRS + "/table", "/back");

        passwords.change("ppk.paramasan", "kapal jalan sungai");
        forget();
        assertThat(send(CHAIRS + "/table/back", back)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accounts.existsByUsername("ppk.martapura")).isTrue();
    }

    @Test
    void takeTheAccountsAwayAgain() {
        create();

        assertThat(send(CHAIRS + "/table/back", formOf(CHAIRS + "/table", "/back")))
                .hasStatus3xxRedirection();

        assertThat(accounts.chairsOf(World.REGENCY)).isEmpty();
    }

    @Test
    @As(role = Role.ADMINISTRATOR, area = "63", username = "admin.kalsel")
    void letWhoeverLooksAfterMoreChooseTheRegency() {
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('63.04', '63', 'Kabupaten Barito Kuala', 'WITA')")
                .update();

        assertThat(get("/chairs")).contains("63.03 Kabupaten Banjar", "63.04 Kabupaten Barito Kuala");
        assertThat(mvc.get().uri("/chairs?regency=63.04")).hasRedirectedUrl("/chairs/63.04");
        assertThat(mvc.get().uri("/chairs?lang=en&regency=31.01")).hasStatusOk();
    }

    private void create() {
        save(send(CHAIRS + "/table", formOf(CHAIRS + "/table")));
    }

    private void save(MvcTestResult review) {
        assertThat(review).hasStatusOk();
        var form = PageForm.in(text(review)).get(0);
        assertThat(send(form.action(), form.fields())).hasRedirectedUrl(CHAIRS);
        forget();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private List<PageForm.Field> formOf(String page) {
        return formOf(page, "");
    }

    private List<PageForm.Field> formOf(String page, String ending) {
        return PageForm.in(get(page)).stream()
                .filter(form -> ending.isEmpty()
                        ? !form.action().endsWith("/back")
                        : form.action().endsWith(ending))
                .findFirst()
                .orElseThrow()
                .fields();
    }

    private String get(String page) {
        forget();
        return text(mvc.get().uri(page).exchange());
    }

    private MvcTestResult send(String address, List<PageForm.Field> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(field -> request.param(field.name(), field.value()));
        var answer = request.exchange();
        forget();
        return answer;
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
