package id.kotaksuara.logistics.stock;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A Pemilu of five contests at two stations with 100 voters each: 10 boxes and 204 ballots for each contest. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class StockPagesTests {

    private static final String ELECTION = "pemilu-2024";
    private static final String STOCK = "/elections/" + ELECTION + "/63.03/warehouses/GUDANG/stock";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private StockLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    private Warehouse warehouse;

    @BeforeEach
    void knowsTwoStationsAndAWarehouse() {
        new World(jdbc).regions();
        office.open(new Election(
                ELECTION,
                "Pemilu 2024",
                ElectionKind.PEMILU,
                LocalDate.of(2024, 2, 14),
                ElectionDefaults.contests(ElectionKind.PEMILU)));
        jdbc.sql("insert into polling_station select :election, '63.03.05.1003', number, 50, 50"
                        + " from generate_series(1, 2) number")
                .param("election", ELECTION)
                .update();
        warehouse = warehouses.save(
                new Warehouse(World.REGENCY, "GUDANG", new WarehouseFacts("Gudang", "", Room.counted(8), 8, 8, null)));
    }

    @Test
    void showsTheRequirementBesideAnEmptyWarehouse() {
        assertThat(mvc.get().uri(STOCK))
                .hasStatusOk()
                .bodyText()
                .contains("0 dari 16 jenis logistik lengkap (0\u00a0%). 0 kotak berdiri di ruang untuk 8.")
                .contains("Surat suara, DPD", "kurang 204", "kurang 10", "Belum ada mutasi");
    }

    @Test
    void saysHowReadyEachMaterialIs() {
        for (String contest : new String[] {"DPR", "DPRD_PROVINSI", "DPRD_KABKOTA"}) {
            ledger.receive(warehouse, new Goods(ELECTION, Material.BALLOT, contest), 204, "");
        }
        ledger.receive(warehouse, new Goods(ELECTION, Material.BALLOT, "PPWP"), 203, "");
        ledger.receive(warehouse, Goods.ofAllContests(ELECTION, Material.BALLOT_BOX), 11, "");

        assertThat(mvc.get().uri(STOCK))
                .bodyText()
                .contains("4 dari 16 jenis logistik lengkap (25\u00a0%)")
                .contains("kurang 1<", "kurang 204", "lebih 1", "99\u00a0%", "100\u00a0%");
    }

    @Test
    void entersWhatWasReceivedAndWorkedOn() {
        assertThat(mvc.get().uri(STOCK + "/new?work=RECEIVE&goods=BALLOT.DPD"))
                .hasStatusOk()
                .bodyText()
                .contains("Surat suara, DPD", "selected");
        assertThat(post("RECEIVE", "BALLOT_BOX", "10").param("note", "SJ 7")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(STOCK + "/new?work=MOVE")).hasStatusOk();
        assertThat(post("MOVE", "BALLOT_BOX", "4").param("from", "FLAT").param("to", "SEALED"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(STOCK);

        assertThat(ledger.sealed(warehouse, ELECTION)).isEqualTo(4);
        assertThat(mvc.get().uri(STOCK))
                .bodyText()
                .contains(
                        "4 kotak berdiri di ruang untuk 8", "terlipat → disegel", "luar → terlipat", "SJ 7", "rahmah");
        assertThat(mvc.get().uri(STOCK + "?kind=RECEIPT&material=BALLOT_BOX"))
                .bodyText()
                .contains("luar → terlipat")
                .doesNotContain("terlipat → disegel");
        assertThat(mvc.get().uri(STOCK + "?kind=DISPATCH")).bodyText().contains("Tidak ada mutasi yang cocok");
    }

    @Test
    void saysWhyItRefusesAndKeepsTheInput() {
        post("RECEIVE", "BALLOT_BOX", "10").exchange();

        assertThat(post("MOVE", "BALLOT_BOX", "9").param("from", "FLAT").param("to", "ASSEMBLED"))
                .hasStatusOk()
                .bodyText()
                .contains("9 kotak lagi tidak muat. Ruang 8 kotak berdiri, terisi 0, sisa 8", "value=\"9\"");
        assertThat(post("REMOVE", "BALLOT_BOX", "11").param("from", "FLAT").param("note", "basah"))
                .bodyText()
                .contains("diminta 11, tersedia 10", "basah");
        assertThat(post("REMOVE", "BALLOT_BOX", "1").param("from", "FLAT"))
                .bodyText()
                .contains("Catatan: isi dahulu");
        assertThat(post("RECEIVE", "CHEESE", "1,5"))
                .bodyText()
                .contains("Logistik: pilih salah satu", "Jumlah: isi angka bulat", "value=\"1,5\"");
        assertThat(post("MOVE", "BALLOT_BOX", "1").param("from", "X").param("to", "Y"))
                .hasStatusOk()
                .bodyText()
                .contains("Dari keadaan: pilih salah satu");
    }

    @Test
    void correctsAnEntryWithAReason() {
        post("RECEIVE", "INK", "40").exchange();
        assertThat(mvc.get().uri(STOCK + "/1/correct"))
                .hasStatusOk()
                .bodyText()
                .contains("Koreksi mutasi 1", "Tinta", "40");
        assertThat(mvc.post().uri(STOCK + "/1/correct").with(csrf()).param("reason", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Alasan koreksi: isi dahulu");

        assertThat(mvc.post().uri(STOCK + "/1/correct").with(csrf()).param("reason", "salah gudang"))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(STOCK))
                .bodyText()
                .contains("salah gudang", "mengoreksi mutasi 1", "dikoreksi oleh mutasi 2")
                .doesNotContain("/1/correct");
        assertThat(mvc.post().uri(STOCK + "/1/correct").with(csrf()).param("reason", "lagi"))
                .hasStatusOk()
                .bodyText()
                .contains("Mutasi 1 sudah dikoreksi");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void letsAnObserverReadOnly() {
        assertThat(mvc.get().uri(STOCK + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 16 kinds of goods are complete", "204 missing")
                .doesNotContain("work=RECEIVE");
        assertThat(mvc.get().uri(STOCK + "/new?work=RECEIVE")).hasStatus(403);
        assertThat(mvc.get().uri(STOCK + "/1/correct")).hasStatus(403);
        assertThat(post("RECEIVE", "INK", "1")).hasStatus(403);
    }

    private MockMvcRequestBuilder post(String work, String goods, String quantity) {
        return mvc.post()
                .uri(STOCK)
                .with(csrf())
                .param("work", work)
                .param("goods", goods)
                .param("quantity", quantity);
    }
}
