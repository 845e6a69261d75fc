package id.kotaksuara.delivery.wave;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.JdbcStatements;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.delivery.departure.DepartureList;
import id.kotaksuara.delivery.dispatch.Plans;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.schedule.handout.DrivenLoads;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class WavePagesTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String WAVE = SHIPMENTS + "/waves/2024-11-20/1";
    private static final String FAR = "SJ-6303-0002";
    private static final String NEAR = "SJ-6303-0001";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DepartureList departures;

    @Autowired
    private Shipments shipments;

    @Autowired
    private DrivenLoads driven;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        TestTime.in(World.REGENCY, "2024-11-20T00:10:00Z");
        new Plans(jdbc).twoBoxesAStation();
        new Plans(jdbc).publishOneWave();
        departures.follow(World.OFFICE);
        flush();
    }

    /** Six boxes of Martapura, and four of Paramasan that ride along. */
    @Test
    void saysWhatDoesNotFitWithTheLoadThatSharesTheVehicles() {
        jdbc.sql("update shipment set shares_with = 'Paramasan' where number = ?")
                .param(NEAR)
                .update();
        jdbc.sql("update shipment_carrier set vehicle_type = 'Truk uji' where shipment_id ="
                        + " (select id from shipment where number = ?)")
                .param(NEAR)
                .update();
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values ('63.03', 'UJI', 'ROAD', 'Truk uji', 9, 1)")
                .update();
        flush();
        assertThat(mvc.get().uri(WAVE))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("Tidak muat")
                .contains("yang dimuat 10 kotak, kurang ruang 1 kotak", "bersama muatan Paramasan")
                .contains("Kendaraan terlalu kecil untuk muatan Martapura.");

        jdbc.sql("update vehicle_type set boxes = 10 where code = 'UJI'").update();
        flush();
        assertThat(mvc.get().uri(WAVE)).bodyText().doesNotContain("Tidak muat");
    }

    @Test
    void asksBeforeAWaveLeavesOnVehiclesThatAreTooSmallAndKeepsWhatWasTyped() {
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values ('63.03', 'UJI', 'ROAD', 'Truk uji', 5, 1)")
                .update();
        var small = Map.of("lines[1].carriers[0].vehicleType", "Truk uji");

        assertThat(send(small))
                .hasStatusOk()
                .bodyText()
                .contains("Muatan Martapura tidak muat di kendaraan yang ditulis.", "name=\"tight\"")
                .contains("kurang ruang 1 kotak", "value=\"Hamdan\"", "value=\"DA 2 A\"", "KS-1")
                .doesNotContain("Muatan Paramasan");
        assertThat(shipment(NEAR).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(shipment(FAR).status()).isEqualTo(ShipmentStatus.PLANNED);

        jdbc.sql("update vehicle_type set boxes = 4 where code = 'UJI'").update();
        flush();
        assertThat(send(with(small, "tight", "1"))).hasStatusOk().bodyText().contains("kurang ruang 2 kotak");
        assertThat(send(with(small, "tight", "2"))).hasRedirectedUrl(WAVE);
        flush();
        assertThat(shipment(NEAR).status()).isEqualTo(ShipmentStatus.DISPATCHED);
    }

    @Test
    void asksAboutASealThatClosesTwoVehicles() {
        assertThat(send(Map.of("lines[1].seals", "ks-2")))
                .hasStatusOk()
                .bodyText()
                .contains("Martapura: segel KS-2 sudah tertulis pada kendaraan ke Paramasan. Perbaiki salah satunya.");
        assertThat(shipment(FAR).status()).isEqualTo(ShipmentStatus.PLANNED);

        assertThat(send(Map.of("lines[1].seals", "KS-2", "lines[1].carriers[0].plate", "da1a")))
                .as("one vehicle for both has one seal")
                .hasRedirectedUrl(WAVE);
    }

    @Test
    void refusesASealThatIsWrittenDownForAnotherVehicleThoughThatDoesNotLeave() {
        assertThat(send(Map.of("step", "keep", "lines[0].go", "", "lines[1].go", "", "lines[1].seals", "ks-2")))
                .hasStatusOk()
                .bodyText()
                .contains("Martapura: segel KS-2 sudah tertulis");
        send(Map.of("step", "keep"));
        flush();

        assertThat(send(Map.of("lines[1].go", "", "lines[0].seals", "ks-3")))
                .hasStatusOk()
                .bodyText()
                .contains("Segel KS-3 sudah tertulis pada kendaraan ke Martapura (pengiriman " + NEAR);
        assertThat(send(Map.of("lines[0].seals", "KS-3", "lines[1].seals", "KS-1")))
                .as("both say otherwise now")
                .hasRedirectedUrl(WAVE);
        flush();
        assertThat(shipment(FAR).seals()).containsExactly("KS-3");
    }

    @Test
    void keepsTicksAndReasonsWhereOnlyNamesAreSaved() {
        var saved = send(Map.of("step", "keep", "lines[1].go", "", "lines[1].reason", "Jalan putus"));

        assertThat(mvc.get()
                        .uri(WAVE + "?only=" + FAR)
                        .flashAttrs(saved.getMvcResult().getFlashMap()))
                .bodyText()
                .containsPattern("id=\"lines-1-go\"[^>]*checked")
                .doesNotContainPattern("id=\"lines-0-go\"[^>]*checked")
                .contains("value=\"Jalan putus\"");
        assertThat(saved).hasRedirectedUrl(WAVE + "?only=" + FAR);
        assertThat(send(Map.of("step", "keep", "lines[0].go", "", "lines[1].go", "")))
                .hasRedirectedUrl(WAVE + "?only=");
        assertThat(mvc.get().uri(WAVE + "?only=")).bodyText().doesNotContainPattern("id=\"lines-1-go\"[^>]*checked");
    }

    @Test
    void saysAtTheLoadWhenANewerScheduleBindsADriverTwice() {
        send(Map.of("step", "keep"));
        jdbc.sql("update shipment_carrier set driver = 'Hamdan'").update();
        jdbc.sql("update shipment set planned_departure = planned_departure + interval '1 day',"
                        + " planned_arrival = planned_arrival + interval '1 day' where number = ?")
                .param(NEAR)
                .update();
        flush();
        String said = "Hamdan juga tertulis untuk muatan ke Martapura";
        assertThat(mvc.get().uri(SHIPMENTS + "/" + FAR)).bodyText().doesNotContain(said);

        departures.followAgain(World.OFFICE);
        flush();

        assertThat(mvc.get().uri(SHIPMENTS + "/" + FAR)).bodyText().contains(said, SHIPMENTS + "/" + NEAR);
        assertThat(mvc.get().uri(WAVE))
                .bodyText()
                .contains(said, "Hamdan juga tertulis untuk muatan ke Paramasan")
                .doesNotContain("DA 1 A juga");
        share();
        assertThat(mvc.get().uri(WAVE)).as("one vehicle for both").bodyText().doesNotContain("juga tertulis");
    }

    @Test
    void takesOneSealForABoatWithoutAPlateThatTwoLoadsShare() {
        var onABoat = Map.of(
                "lines[0].carriers[0].mode", "RIVER",
                "lines[0].carriers[0].plate", "",
                "lines[1].carriers[0].mode", "RIVER",
                "lines[1].carriers[0].plate", "",
                "lines[1].seals", "KS-2");
        assertThat(send(onABoat)).as("two boats").hasStatusOk().bodyText().contains("segel KS-2 sudah tertulis");

        share();
        assertThat(send(Map.of("lines[1].seals", "KS-2")))
                .as("planned on one vehicle, typed on two")
                .hasStatusOk()
                .bodyText()
                .contains("segel KS-2 sudah tertulis");
        assertThat(send(onABoat)).hasRedirectedUrl(WAVE);
    }

    @Test
    void saysThatNoStockIsKeptWhereADepartureIsComparedWithNone() {
        assertThat(mvc.get().uri(WAVE)).bodyText().contains("Stok kotak di gudang ini tidak dicatat");
    }

    @Test
    void keepsTheVehiclesOfLaterLegsInAPartThatOpensOnAPhone() {
        jdbc.sql("insert into shipment_carrier (shipment_id, position, leg, mode, vehicle_type, plate, driver, phone)"
                        + " select id, 1, 2, 'RIVER', 'Kelotok', '', '', '' from shipment where number = ?")
                .param(FAR)
                .update();
        flush();

        assertThat(mvc.get().uri(WAVE))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<details class=\"fold\" open(?:=\"open\")?><summary>Ruas 2, sungai Kelotok")
                .contains("(boleh diisi kemudian)", "].carriers[1].driver");
        assertThat(mvc.get().uri(WAVE)).bodyText().containsPattern("<p class=\"leg\">Ruas 1, darat");
    }

    @Test
    void keepsWhoWillTakeThemBeforeAnythingLeaves() throws IOException {
        assertThat(send(Map.of("step", "keep", "lines[1].go", "", "lines[1].carriers[0].phone", "0".repeat(31))))
                .hasStatusOk()
                .bodyText()
                .contains("Terlalu panjang");
        assertThat(send(kept())).hasRedirectedUrl(WAVE + "?only=" + FAR);
        flush();

        assertThat(shipment(NEAR).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(shipment(NEAR).carriers().get(0).plate()).isEqualTo("DA 2 A");
        assertThat(shipment(FAR).seals()).isNotEmpty();
        assertThat(mvc.get().uri(WAVE)).bodyText().contains("value=\"DA 2 A\"", "KS-1", "drafts.pdf");
        assertThat(mvc.get().uri(SHIPMENTS + "/" + NEAR)).bodyText().contains("Pembawa dicatat");
        assertThat(mvc.get().uri(WAVE + "/papers.pdf")).as("nothing has left").hasStatus(404);
        assertThat(pdf(WAVE + "/drafts.pdf"))
                .contains("DRAF: pengiriman ini belum", "DA 2 A", "KS-1", "TPS 001", NEAR, FAR, "SURAT TUGAS")
                .doesNotContain("??");

        long lines = journal();
        assertThat(send(kept())).hasRedirectedUrl(WAVE + "?only=" + FAR);
        assertThat(journal()).as("what is known is written down once").isEqualTo(lines);
        departures.follow(World.OFFICE);
        flush();
        assertThat(shipment(NEAR).carriers().get(0).plate()).isEqualTo("DA 2 A");
    }

    @Test
    void bindsThePapersOfAllThatHaveLeftWhateverBecameOfThem() throws IOException {
        send(Map.of());
        flush();

        assertThat(mvc.get().uri(WAVE)).bodyText().contains("papers.pdf", "satu berkas (PDF)");
        assertThat(pdf(WAVE + "/papers.pdf")).contains(NEAR, FAR, "DA 2 A").doesNotContain("DRAF", "??");
        assertThat(mvc.get().uri(WAVE + "/drafts.pdf")).hasStatus(404);
    }

    @Test
    void proposesTheNextSealsOfTheRoll() {
        send(Map.of("lines[1].go", "", "lines[1].reason", "Ban bocor"));
        flush();

        assertThat(mvc.get().uri(WAVE)).bodyText().containsPattern("name=\"lines\\[0]\\.seals\">KS-\\d+");
    }

    private Map<String, String> kept() {
        String vehicle = shipment(NEAR).carriers().get(0).vehicleType();
        return Map.of("step", "keep", "lines[1].go", "", "lines[1].carriers[0].vehicleType", vehicle);
    }

    private String pdf(String address) throws IOException {
        byte[] file = mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private long journal() {
        return jdbc.sql("select count(*) from journal_entry").query(Long.class).single();
    }

    @Test
    void asksNothingOfALoadThatStays() {
        jdbc.sql("insert into vehicle_type (regency_code, code, mode, name, boxes, count)"
                        + " values ('63.03', 'UJI', 'ROAD', 'Truk uji', 5, 1)")
                .update();

        assertThat(send(Map.of("lines[1].go", "", "lines[1].carriers[0].vehicleType", "Truk uji")))
                .hasRedirectedUrl(WAVE);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new java.util.TreeMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void showsShipmentsWaveByWaveWithABoxToTick() {
        assertThat(mvc.get().uri(SHIPMENTS))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Rab 20/11, gelombang 1",
                        "2 pengiriman, 10 kotak",
                        "Berangkatkan yang dicentang",
                        "action=\"" + WAVE)
                .containsPattern("name=\"only\"[^>]*SJ-6303-0001\"[^>]*checked")
                .doesNotContain("??");
    }

    @Test
    void speaksEnglishToo() {
        send(Map.of("lines[1].go", "", "lines[1].reason", "Flat tyre"));
        flush();
        assertThat(mvc.get().uri(SHIPMENTS + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("2 shipments, 10 boxes", "did not leave with its wave: Flat tyre")
                .doesNotContain("??");
        assertThat(mvc.get().uri(WAVE + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("6 boxes")
                .doesNotContain("??");
        assertThat(mvc.get().uri(WAVE + "/papers?lang=en")).bodyText().contains("2 papers for 1 shipment on the road");
    }

    @Test
    void sendsAllThatIsTickedWithOneForm() {
        assertThat(send(Map.of())).hasRedirectedUrl(WAVE);
        flush();

        assertThat(shipment(FAR).status()).isEqualTo(ShipmentStatus.DISPATCHED);
        assertThat(shipment(NEAR).carriers().get(0).driver()).isEqualTo("Udin");
        assertThat(shipment(FAR).seals()).containsExactly("KS-1", "KS-2");
        assertThat(shipment(NEAR).expectedArrival()).isEqualTo("2024-11-20T00:40:00Z");
        assertThat(mvc.get().uri(WAVE)).bodyText().contains("2 sudah berangkat", WAVE + "/papers");
        assertThat(journal(FAR)).isEqualTo(journal(NEAR)).contains("journal.shipment.dispatched");
    }

    @Test
    void keepsAndShowsWhyOneStays() {
        assertThat(send(Map.of("lines[1].go", "", "lines[1].reason", "Ban pecah")))
                .hasRedirectedUrl(WAVE);
        flush();

        assertThat(shipment(NEAR).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(mvc.get().uri(SHIPMENTS))
                .bodyText()
                .contains("tidak ikut gelombangnya: Ban pecah")
                .doesNotContainPattern("name=\"only\"[^>]*SJ-6303-0001\"[^>]*checked");
        assertThat(mvc.get().uri(SHIPMENTS + "/" + NEAR)).bodyText().contains("Tidak ikut gelombangnya", "Ban pecah");
        assertThat(mvc.get().uri(WAVE)).bodyText().contains("value=\"Ban pecah\"");
    }

    @Test
    void namesTheColliThatStayBehind() {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis) values (?, 101, 'ENVELOPE', 'VILLAGE', 1, 'OUTSIDE', false, 'PKPU 12/2024')")
                .param(World.ELECTION)
                .update();
        String warehouse = jdbc.sql("select warehouse_code from shipment where number = ?")
                .param(FAR)
                .query(String.class)
                .single();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', ?, 'Gudang', '', 60, 60, 60)")
                .param(warehouse)
                .update();
        post("/boxes");
        post("/boxes/colli");
        List<String> colli = jdbc.sql("select code from collo where holder_code like '63.03.17%'")
                .query(String.class)
                .list();
        assertThat(colli).isNotEmpty();

        assertThat(mvc.get().uri(WAVE))
                .bodyText()
                .contains("koli belum dikemas di gudang ini")
                .contains(colli.stream().map(BoxCode::spoken).toList());

        colli.forEach(code -> post("/boxes/colli/packing", "code", code, "person", "Siti", "warehouse", warehouse));
        assertThat(mvc.get().uri(WAVE))
                .bodyText()
                .doesNotContain(colli.stream().map(BoxCode::spoken).toArray(String[]::new));
    }

    private void post(String path, String... fields) {
        var request = mvc.post().uri("/elections/pilkada-2024/63.03" + path).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        assertThat(request).as(path).hasStatus3xxRedirection();
        flush();
    }

    @Test
    void sendsNothingWhileOneOfThemIsNotRight() {
        var answer = send(Map.of("lines[1].carriers[0].driver", ""));

        assertThat(answer).hasStatusOk().bodyText().contains("Isi nama sopir atau pembawa.", "KS-1");
        assertThat(shipment(FAR).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(send(Map.of("departedAt", "2024-11-21T08:00"))).bodyText().contains("Waktu berangkat belum lewat.");
        assertThat(send(Map.of("departedAt", "2014-11-20T08:00")))
                .bodyText()
                .contains("Tanggal di luar masa pemilihan ini (28/9/2024 sampai 27/12/2024)");
        assertThat(send(Map.of("lines[0].version", "7"))).bodyText().contains("Rencana SJ-6303-0002 berubah");
    }

    @Test
    void asksOnceForTheCrewOfAVehicleThatTwoLoadsShare() {
        share();
        assertThat(mvc.get().uri(WAVE))
                .bodyText()
                .contains(
                        "sekendaraan dengan muatan Martapura: nomor polisi dan sopirnya sama", "Tulis kendaraan lain");

        send(Map.of("lines[0].carriers[0].driver", "", "lines[0].carriers[0].plate", ""));
        flush();

        assertThat(shipment(NEAR).carriers()).isEqualTo(shipment(FAR).carriers());
        assertThat(shipment(FAR).carriers().get(0).driver()).isEqualTo("Udin");
    }

    /** The load of Paramasan comes first on the page, though its number is the higher one. */
    @Test
    void saysOfBothLoadsOnAVehicleWhoWasWrittenDownForIt() {
        hardToReach();
        share();
        assertThat(send(Map.of("step", "keep", "lines[1].carriers[0].driver", "", "lines[1].carriers[0].plate", "")))
                .hasRedirectedUrl(WAVE + "?only=" + FAR + "%2C" + NEAR);
        flush();

        assertThat(shipment(NEAR).carriers().get(0).plate()).isEqualTo("DA 1 A");
        assertThat(driven.driven(World.OFFICE).values())
                .hasSize(2)
                .allMatch(crew ->
                        crew.certain() && crew.drives().equals(List.of(new DrivenLoads.Drive("DA 1 A", "Hamdan", ""))));

        jdbc.sql("update shipment_carrier set plate = '', driver = '' where shipment_id ="
                        + " (select id from shipment where number = ?)")
                .param(NEAR)
                .update();
        flush();
        assertThat(driven.driven(World.OFFICE).values())
                .as("where it is written down for the first of them alone")
                .hasSize(2)
                .allMatch(crew -> crew.certain() && crew.words().equals("DA 1 A Hamdan"));
    }

    @Test
    void keepsTheCrewThatIsWrittenOtherwise() {
        share();
        send(Map.of());
        flush();

        assertThat(shipment(FAR).carriers().get(0).driver()).isEqualTo("Hamdan");
    }

    @Test
    void fillsTheCrewInWhereTheOtherLoadHasLeftAlone() {
        share();
        send(Map.of("lines[1].go", ""));
        flush();

        assertThat(mvc.get().uri(SHIPMENTS + "/" + NEAR + "/dispatch"))
                .bodyText()
                .contains("value=\"Hamdan\"", "value=\"DA 1 A\"");
    }

    /** The load of Martapura leaves on the vehicles of Paramasan's, as the schedule has it. */
    private void share() {
        jdbc.sql("update shipment set shares_with = case number when ? then 'Martapura' else 'Paramasan' end")
                .param(FAR)
                .update();
        flush();
    }

    @Test
    void asksForSomethingToDo() {
        assertThat(send(Map.of("lines[0].go", "", "lines[1].go", "")))
                .bodyText()
                .contains("Belum ada yang dipilih.");
    }

    @Test
    void warnsOnceOfAnArrivalAfterTheDeadlineAndThenSends() {
        TestTime.in(World.REGENCY, "2024-11-25T14:00:00Z");
        var late = Map.of("departedAt", "2024-11-25T21:59");

        assertThat(send(late)).hasStatusOk().bodyText().contains("Paramasan tiba sesudah tenggat di PPK.", "].seen\"");
        assertThat(send(Map.of("departedAt", "2024-11-25T21:59", "lines[0].seen", "yes")))
                .hasRedirectedUrl(WAVE);
    }

    @Test
    void asksWhetherAWaveReallyLeavesBeforeItsDay() {
        TestTime.in(World.REGENCY, "2024-11-19T16:10:00Z"); // ten minutes after midnight there
        assertThat(mvc.get().uri(WAVE)).bodyText().doesNotContain("baru berangkat");
        TestTime.in(World.REGENCY, "2024-11-19T15:59:00Z");
        assertThat(mvc.get().uri(WAVE))
                .bodyText()
                .contains("Menurut jadwal berangkatnya Rabu, 20 November 2024.", "name=\"early\"");

        assertThat(send(Map.of("departedAt", "2024-11-19T23:59")))
                .hasStatusOk()
                .bodyText()
                .contains("Centang bila memang berangkat lebih awal.", "value=\"Hamdan\"", "KS-1");
        assertThat(shipment(FAR).status()).isEqualTo(ShipmentStatus.PLANNED);
        assertThat(send(Map.of("departedAt", "2024-11-19T23:59", "early", "yes")))
                .hasRedirectedUrl(WAVE);
        flush();
        assertThat(shipment(FAR).status()).isEqualTo(ShipmentStatus.DISPATCHED);
    }

    @Test
    void showsTheHardestDistrictFirst() {
        hardToReach();

        assertThat(mvc.get().uri(WAVE)).bodyText().containsSubsequence("Paramasan, ", "Martapura, ");
    }

    private void hardToReach() {
        jdbc.sql("insert into route (district_code, distance_km, rain, flood_risk, signal, vulnerability,"
                        + " override_class, override_reason) values ('63.03.17', 90, 'IMPASSABLE', 'HIGH', 'NONE', 'LOW', 4, 'Sungai'),"
                        + " ('63.03.05', 5, 'PASSABLE', 'NONE', 'GOOD', 'LOW', 1, 'Kota')")
                .update();
    }

    @Test
    void remembersWhoDroveToADistrict() {
        send(Map.of());
        flush();
        jdbc.sql(
                        "update shipment set status = 'PLANNED', departed_at = null, boxes_loaded = null, expected_arrival = null"
                                + " where number = 'SJ-6303-0001'")
                .update();
        jdbc.sql("update shipment_carrier set driver = '', plate = ''  where driver = 'Udin'")
                .update();
        flush();

        assertThat(mvc.get().uri(WAVE)).bodyText().contains("value=\"Hamdan\"", "value=\"DA 1 A\"");
    }

    @Test
    void printsThePapersOfAllThatAreOnTheRoad() {
        assertThat(mvc.get().uri(WAVE + "/papers")).hasStatus(404);
        send(Map.of());
        flush();

        assertThat(mvc.get().uri(WAVE + "/papers"))
                .hasStatusOk()
                .bodyText()
                .contains("Nomor: SJ-6303-0001", "Nomor: BAST/SJ-6303-0001", "Nomor: BAST/SJ-6303-0002")
                .contains("4 surat untuk 2 pengiriman", "(enam)", "Rabu, tanggal dua puluh bulan November")
                .contains("/papers/foot.css?number=SJ-6303-0001&amp;number=BAST/SJ-6303-0001&amp;number=SJ-6303-0002")
                .doesNotContain("??", "DRAF:");
        assertThat(mvc.get().uri("/papers/foot.css?number=SJ-6303-0001&number=BAST/SJ-6303-0001"))
                .bodyText()
                .contains(
                        "@page leaf-2 { counter-increment: leaf-2;",
                        "\"BAST/SJ-6303-0001\"",
                        "\"halaman \" counter(leaf-2)");
    }

    @Test
    void asksOnceWhereAllOfThemEnd() {
        send(Map.of());
        flush();
        assertThat(mvc.get().uri(WAVE + "/papers"))
                .bodyText()
                .contains("4 surat untuk 2 pengiriman", "class=\"codes\"");

        for (String several : new String[] {WAVE + "/papers", SHIPMENTS + "/folders/2024-11-20.pdf"}) {
            assertThat(JdbcStatements.with(
                            "goal from straight_shipment",
                            () -> assertThat(mvc.get().uri(several)).hasStatusOk()))
                    .as(several)
                    .hasSize(1);
        }
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void letsAnObserverReadPapersOnly() {
        assertThat(mvc.get().uri(SHIPMENTS)).hasStatusOk().bodyText().doesNotContain("dicentang", "name=\"only\"");
        assertThat(mvc.get().uri(WAVE)).hasStatus(403);
        assertThat(mvc.get().uri(WAVE + "/papers")).hasStatus(404);
    }

    @Test
    void doesNotFindAWaveThatIsNotThere() {
        assertThat(mvc.get().uri(SHIPMENTS + "/waves/2024-11-20/2")).hasStatus(404);
        assertThat(mvc.get().uri(SHIPMENTS + "/waves/2024-13-45/1")).hasStatus(404);
    }

    private MvcTestResult send(Map<String, String> otherwise) {
        var fields = new java.util.TreeMap<String, String>();
        fields.put("departedAt", "2024-11-20T08:10");
        line(fields, 0, FAR, "Hamdan");
        line(fields, 1, NEAR, "Udin");
        fields.putAll(otherwise);
        var request = mvc.post().uri(WAVE).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private void line(Map<String, String> fields, int n, String number, String driver) {
        String line = "lines[" + n + "].";
        fields.put(line + "number", number);
        fields.put(line + "version", String.valueOf(shipment(number).version()));
        fields.put(line + "go", "yes");
        fields.put(line + "carriers[0].leg", "1");
        fields.put(line + "carriers[0].mode", "ROAD");
        fields.put(line + "carriers[0].vehicleType", "TRUK");
        fields.put(line + "carriers[0].plate", "DA " + (n + 1) + " A");
        fields.put(line + "carriers[0].driver", driver);
        fields.put(line + "seals", n == 0 ? "KS-1\nKS-2" : "KS-3");
    }

    private java.util.List<String> journal(String number) {
        return jdbc.sql("select action from journal_entry where subject = ? order by id")
                .param("shipment:pilkada-2024/" + number)
                .query(String.class)
                .list();
    }

    private Shipment shipment(String number) {
        return shipments.withKey(new ShipmentKey(World.ELECTION, World.REGENCY, number));
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
