package id.kotaksuara.logistics.offer;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A kelurahan offers its hall of a hundred square metres: 60 m² to use, 375 piles of four. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class OfferPagesTests {

    private static final String OFFERS = "/elections/pilkada-2024/63.03/stores/offers";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private DistrictStores stores;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BorrowedRooms borrowed;

    @BeforeEach
    void offered() {
        new World(jdbc).create();
        assertThat(offer("floodProne=YES", "lastDay=2024-11-20")).hasRedirectedUrl(OFFERS + "/1");
    }

    @Test
    void warnWhereARoomEndsBeforeTheBoxesAreHome() {
        assertThat(offer("floodProne=NO", "lastDay=2024-11-28")).hasRedirectedUrl(OFFERS + "/2");
        assertThat(mvc.get().uri(OFFERS + "/2")).bodyText().contains("Kotak baru kembali sekitar lima hari");
        assertThat(offer("floodProne=NO", "lastDay=2024-12-02")).hasRedirectedUrl(OFFERS + "/3");
        assertThat(mvc.get().uri(OFFERS + "/3")).bodyText().doesNotContain("Kotak baru kembali");
    }

    private MvcTestResult offer(String... differently) {
        var request = mvc.post()
                .uri(OFFERS)
                .with(csrf())
                .param("offeredBy", "Kelurahan Jawa")
                .param("contact", "0812")
                .param("address", "Aula kelurahan")
                .param("floorM2", "100")
                .param("stacking", "4")
                .param("floorHeightCm", "30")
                .param("firstDay", "2024-11-01");
        for (String field : differently) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    @Test
    void sayWhatTheyHoldByTheRuleThatMeasuresWarehouses() {
        assertThat(mvc.get().uri(OFFERS))
                .bodyText()
                .contains("1 tawaran terbuka", "1.500 kotak berdiri", "rawan banjir");
        assertThat(mvc.get().uri(OFFERS + "/1"))
                .bodyText()
                .contains(
                        "Muat 1.500 kotak",
                        "375 tumpukan",
                        "Kotak baru kembali sekitar lima hari",
                        "30 cm di atas tanah");
    }

    @Test
    void areAskedForEverythingThatMatters() {
        assertThat(offer("lastDay=2024-10-20"))
                .bodyText()
                .contains("Pernah banjir?", "harus sesudah hari pertama", "Pernah banjir?: pilih");
    }

    @Test
    void becomeTheStoreOfAPpk() {
        assertThat(decide("decision=STORE", "district=63.03.17")).hasStatus3xxRedirection();

        assertThat(stores.ofDistrict("63.03.17")).satisfies(store -> {
            assertThat(store.room()).hasValue(1500);
            assertThat(store.address()).isEqualTo("Aula kelurahan");
        });
        assertThat(mvc.get().uri(OFFERS + "/1")).bodyText().contains("diterima", "gudang PPK Paramasan");
        assertThat(decide("decision=REFUSE", "reason=terlambat")).bodyText().contains("sudah diputuskan");
    }

    @Test
    void becomeAWarehouseOfThePlan() {
        assertThat(decide("decision=WAREHOUSE", "code=aula 2", "name=Aula", "perWave=120"))
                .hasStatus3xxRedirection();

        assertThat(warehouses.withCode("63.03", "AULA-2")).satisfies(warehouse -> {
            assertThat(warehouse.room()).isEqualTo(1500);
            assertThat(warehouse.dockPerWave()).isEqualTo(120);
        });
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/keeping/AULA-2"))
                .bodyText()
                .contains("dipinjam dari Jumat, 1 November 2024 sampai Rabu, 20 November 2024", "rawan banjir");
        var from = LocalDate.of(2024, 11, 15);
        assertThat(borrowed.outside("63.03", from, LocalDate.of(2024, 11, 25)))
                .extracting(BorrowedRooms.Borrowed::name)
                .containsExactly("Aula");
        assertThat(borrowed.outside("63.03", from, LocalDate.of(2024, 11, 20))).isEmpty();
    }

    @Test
    void areRefusedWithAReason() {
        assertThat(decide("decision=REFUSE")).bodyText().contains("Alasan: isi dahulu");
        assertThat(decide("decision=REFUSE", "reason=Atap bocor")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(OFFERS + "/1")).bodyText().contains("ditolak", "Atap bocor");
        assertThat(mvc.get().uri(OFFERS)).bodyText().contains("0 tawaran terbuka");
    }

    private MvcTestResult decide(String... fields) {
        var request = mvc.post().uri(OFFERS + "/1").with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }
}
