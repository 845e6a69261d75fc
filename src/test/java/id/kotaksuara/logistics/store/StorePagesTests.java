package id.kotaksuara.logistics.store;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The pages of the districts' stores. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class StorePagesTests {

    private static final String HERE = "/elections/pilkada-2024/63.03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DistrictStores stores;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void worldExists() {
        new World(jdbc).create();
    }

    @Test
    void warnsOfStoresThatNobodyMeasured() {
        assertThat(mvc.get().uri(HERE + "/stores"))
                .hasStatusOk()
                .bodyText()
                .contains("2 gudang PPK belum diukur", "Paramasan", "Martapura");
        assertThat(mvc.get().uri(HERE + "/stores?lang=en")).bodyText().contains("PPK stores not measured: 2.");
    }

    @Test
    void measuresAStore() {
        assertThat(changedStore("60", "0")).hasRedirectedUrl(HERE + "/stores");

        assertThat(stores.ofDistrict(World.FAR).room()).hasValue(60);
        assertThat(mvc.get().uri(HERE + "/stores?show=unmeasured"))
                .bodyText()
                .contains("1 gudang PPK belum diukur", "Martapura")
                .doesNotContain("<th scope=\"row\">Paramasan</th>");
        assertThat(mvc.get().uri(HERE + "/stores/63.03.17/edit"))
                .bodyText()
                .contains("belum diukur; hari diteruskan –", "Ruang 60 kotak; hari diteruskan 26 November 2024");
    }

    @Test
    void warnsOfAStoreSmallerThanWhatComes() {
        new World(jdbc).twoBoxesAStation();
        assertThat(changedStore("3", "0").exchange()) // Paramasan has two stations: four boxes
                .flash()
                .containsEntry("notice", "store.saved.small");

        assertThat(mvc.get().uri(HERE + "/stores?show=small"))
                .hasStatusOk()
                .bodyText()
                .contains("1 gudang PPK lebih kecil daripada kotak yang datang", "kurang 1", "Paramasan")
                .doesNotContain("<th scope=\"row\">Martapura</th>");
        assertThat(mvc.get().uri(HERE + "/stores/63.03.17/edit"))
                .bodyText()
                .contains("4 kotak berdiri akan datang ke kecamatan ini");
    }

    /** Nothing was kept when either opened the form. */
    @Test
    void tellsTheSecondOfTwoWhoDescribeAStoreForTheFirstTime() {
        changedStore("60", "0").exchange();

        assertThat(changedStore("80", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<td>80</td><td>60</td>");
    }

    @Test
    void showsAStaleStoreFormWhatChanged() {
        changedStore("60", "0").exchange();
        changedStore("70", "1").exchange();

        assertThat(changedStore("80", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<td>80</td><td>70</td>");
    }

    @Test
    void copiesTheRoomOfAnotherStoreAndGoesOnToTheNextDistrict() {
        changedStore("60", "0").exchange();

        assertThat(mvc.get().uri(HERE + "/stores/63.03.05/edit?copy=63.03.17"))
                .hasStatusOk()
                .bodyText()
                .contains("disalin dari Paramasan dan belum disimpan", "value=\"60\"", "Simpan, lalu Paramasan");
        assertThat(stores.ofDistrict(World.NEAR).measured()).isFalse();
        assertThat(post("/stores/63.03.05/edit")
                        .param("room", "60")
                        .param("version", "0")
                        .param("next", "63.03.17"))
                .hasRedirectedUrl(HERE + "/stores/63.03.17/edit");
        assertThat(mvc.get().uri(HERE + "/stores/63.03.05/edit?copy=64.02.12")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNoStoreOfAnotherRegency() {
        jdbc.sql("insert into province values ('64', 'Kalimantan Timur')").update();
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('64.02', '64', 'Kutai Kartanegara', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('64.02.12', '64.02', 'Tabang')").update();

        assertThat(mvc.get().uri(HERE + "/stores/64.02.12/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/elections/pilkada-2024/64.02/stores")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(HERE + "/warehouses/TIDAK-ADA")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/elections/tidak-ada/63.03/warehouses")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcRequestBuilder changedStore(String room, String version) {
        return post("/stores/63.03.17/edit")
                .param("room", room)
                .param("releaseDay", "2024-11-26")
                .param("version", version);
    }

    private MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(HERE + path).with(csrf());
    }
}
