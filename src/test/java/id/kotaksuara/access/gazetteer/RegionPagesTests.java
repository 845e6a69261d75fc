package id.kotaksuara.access.gazetteer;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.Zone;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class RegionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Regencies regencies;

    @Autowired
    private Regions regions;

    @Autowired
    private Gazetteer gazetteer;

    @Autowired
    private EntityManager database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void knowsBanjar() {
        new World(jdbc).regions();
    }

    @Test
    void leadsFromTheNationToTheVillages() {
        assertThat(mvc.get().uri("/regions")).hasRedirectedUrl("/regions/id");
        assertThat(mvc.get().uri("/regions/id")).hasStatusOk().bodyText().contains("1 provinsi", "Kalimantan Selatan");
        assertThat(mvc.get().uri("/regions/63.03"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kode 63.03, 2 kecamatan",
                        "WITA",
                        "Paramasan",
                        "Tambah kecamatan",
                        "Ke wilayah Kalimantan Selatan");
        assertThat(mvc.get().uri("/regions/63.03?q=MARTA"))
                .bodyText()
                .contains(">Martapura<")
                .doesNotContain(">Paramasan<");
        assertThat(mvc.get().uri("/regions/63.03.05.1003"))
                .hasStatusOk()
                .bodyText()
                .contains("Kode 63.03.05.1003")
                .doesNotContain("/new");
        assertThat(mvc.get().uri("/regions/99")).hasStatus(404);
    }

    @Test
    void renamesARegencyAndMovesItToAnotherZone() {
        assertThat(mvc.get().uri("/regions/63.03/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Kabupaten Banjar", "WITA");

        assertThat(change("Kabupaten Banjar Baru", "WIB").param("seenZone", "WITA"))
                .hasRedirectedUrl("/regions/63.03");
        database.flush();

        assertThat(regencies.withCode("63.03").zone()).isEqualTo(Zone.WIB);
        assertThat(mvc.get().uri("/regions/63.03"))
                .bodyText()
                .contains(
                        "Kabupaten Banjar Baru",
                        "Wilayah diubah",
                        "Kabupaten Banjar, WITA",
                        "Kabupaten Banjar Baru, WIB");
    }

    @Test
    void showsTheSecondOfTwoWhatTheFirstChanged() {
        assertThat(change("Banjar Raya", "WITA").param("seenZone", "WIT"))
                .hasStatus(409)
                .bodyText()
                .contains("Banjar Raya", "Kabupaten Banjar", "name=\"seenZone\" value=\"WITA\"");

        assertThat(regencies.withCode("63.03").name()).isEqualTo("Kabupaten Banjar");
    }

    @Test
    void addsADistrictAndAVillageInIt() {
        assertThat(mvc.get().uri("/regions/63.03/new")).hasStatusOk().bodyText().contains("value=\"63.03.\"");

        assertThat(add("63.03", "63.03.01", "Aluh Aluh")).hasRedirectedUrl("/regions/63.03.01");
        database.flush();
        assertThat(add("63.03.01", "63.03.01.2001", "Bakambat")).hasRedirectedUrl("/regions/63.03.01.2001");
        database.flush();

        assertThat(regions.named("63.03.01.2001").name()).isEqualTo("Bakambat");
        assertThat(mvc.get().uri("/regions/63.03.01.2001")).bodyText().contains("Wilayah ditambahkan", "rahmah");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheInput() {
        assertThat(add("63.03", "64.02.01", " "))
                .hasStatusOk()
                .bodyText()
                .contains("tulis kode resmi lengkap di wilayah ini, misalnya 63.03.01", "Nama: isi dahulu")
                .contains("value=\"64.02.01\"");
        assertThat(add("63.03", "63.03.05", "Martapura")).bodyText().contains("63.03.05 sudah ada");
        assertThat(add("63.03.05", "63.03.05.3001", "Desa")).bodyText().contains("misalnya 63.03.05.2001");
        assertThat(add("63", "63.04", "Kabupaten Barito Kuala").param("zone", "X"))
                .bodyText()
                .contains("Waktu setempat: pilih salah satu");
        assertThat(add("63.03.05.1003", "63.03.05.1003.1", "RT")).hasStatus(404);
    }

    @Test
    @As(role = Role.PLANNER, area = World.REGENCY)
    void letsAPlannerLookButNotChange() {
        assertThat(mvc.get().uri("/regions")).hasRedirectedUrl("/regions/63.03");
        assertThat(mvc.get().uri("/regions/63.03?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Code 63.03. Districts recorded: 2.")
                .doesNotContain("/edit", "/new", "Up to");
        assertThat(mvc.get().uri("/regions/63")).hasStatus(404);
        assertThat(mvc.get().uri("/regions/63.03/edit")).hasStatus(403);
        assertThat(add("63.03", "63.03.01", "Aluh Aluh")).hasStatus(403);
    }

    private MockMvcRequestBuilder change(String name, String zone) {
        return mvc.post()
                .uri("/regions/63.03/edit")
                .with(csrf())
                .param("name", name)
                .param("zone", zone)
                .param("seenName", "Kabupaten Banjar");
    }

    private MockMvcRequestBuilder add(String parent, String code, String name) {
        return mvc.post()
                .uri("/regions/" + parent)
                .with(csrf())
                .param("code", code)
                .param("name", name);
    }

    @Test
    void theDeskItselfKeepsWhatWasChangedOrAddedSinceTheFormWasLookedAt() {
        var seen = gazetteer.facts(regions.named("63.03.05"));
        gazetteer.change("63.03.05", seen, new RegionFacts("Martapura Kota", null));
        database.flush();

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> gazetteer.change("63.03.05", seen, new RegionFacts("Martapura Raya", null)));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(
                        () -> gazetteer.add(Gazetteer.DISTRICT, "63.03.05", new RegionFacts("Martapura Raya", null)));
        assertThat(regions.named("63.03.05").name()).isEqualTo("Martapura Kota");
    }
}
