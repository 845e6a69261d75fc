package id.kotaksuara.road.tour;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.PageForm;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.road.LegPages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The last leg of a district on its pages: from nothing entered to sheets that are printed. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class LastLegPagesTests {

    private static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    private static final String ALL = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.create();
        world.twoBoxesAStation();
    }

    @Test
    void asksForVehiclesFirst() {
        assertThat(mvc.get().uri(LEG))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "6 kotak untuk 2 desa. Belum ada kendaraan", "Isi dahulu kendaraannya", LEG + "/vehicles/table")
                .doesNotContain(LEG + "/plan");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void tellsAnObserverWhatIsLackingAndNotToFillItIn() {
        assertThat(mvc.get().uri(LEG))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada kendaraan yang berangkat", "Waktu tempuh ke 2 desa belum diketahui")
                .doesNotContain("Isi dahulu", "Isi menitnya");
    }

    @Test
    void plansWhatWasEnteredInTheTables() {
        enterVehicle("1");
        enterMinutes("30", "45");

        assertThat(post(LEG + "/plan", Map.of())).hasRedirectedUrl(LEG);

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak sampai di 2 desa pada waktunya.")
                .contains("semua kotak harus di gudang PPK paling lambat pada akhir Senin, 25 November 2024")
                .contains("Pikap 1, rit 1, Sel 26/11", "Dimuat mulai 07.00, berangkat 07.10");
    }

    /** At two in the afternoon of the last day; on the day after, plans are looked at and not driven. */
    @Test
    void plansNothingIntoHoursThatAreOver() {
        enterVehicle("1");
        enterMinutes("30", "45");
        TestTime.in(World.REGENCY, "2024-11-26T06:00:00Z");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak sampai di 2 desa pada waktunya.", "Dimuat mulai 14.00, berangkat 14.10");

        TestTime.in(World.REGENCY, "2024-11-26T07:30:00Z");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("2 dari 6 kotak tidak sampai", "Satu Pikap lagi")
                .doesNotContain("sehari lebih awal");

        TestTime.in(World.REGENCY, "2024-11-26T09:50:00Z");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak untuk 2 desa belum direncanakan.")
                .doesNotContain("Dimuat mulai");

        TestTime.in(World.REGENCY, "2024-11-27T07:00:00Z");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Dimuat mulai 07.00, berangkat 07.10");
    }

    /** Where nothing else could be there in time, what is there already does not stand in its way. */
    @Test
    void plansNothingOnceMoreThatHasLeft() {
        enterVehicle("1");
        enterMinutes("30", "45");
        post(LEG + "/plan", Map.of());
        LegPages.left(jdbc, "63.03.05.1003", 4);
        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai di 2 desa pada waktunya.");

        TestTime.in(World.REGENCY, "2024-11-26T07:30:00Z");
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("2 kotak sampai di 1 desa pada waktunya.", "4 kotak sudah berangkat")
                .doesNotContain("??");

        LegPages.left(jdbc, "63.03.05.2010", 2);
        assertThat(mvc.post().uri(LEG + "/plan").with(csrf())).bodyText().contains("Semua kotak sudah berangkat");
        assertThat(mvc.get().uri(LEG)).bodyText().contains("2 kotak sampai di 1 desa pada waktunya.");
    }

    /** Straight to the stations of a village, one of which votes later since: its boxes wait in the village. */
    @Test
    void plansNothingOnceMoreThatWentStraightToStations() {
        enterVehicle("1");
        enterMinutes("30", "45");
        straight(2);
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("4 kotak sampai di 2 desa pada waktunya.", "2 kotak sudah berangkat");

        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values"
                        + " (?, '63.03.05.1003', 2, 'FLOOD', 'VILLAGE', 'Siti', '', now(), 'planner')")
                .param(World.ELECTION)
                .update();
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("4 kotak sampai di 2 desa pada waktunya.")
                .doesNotContain("sudah berangkat");

        straight(1);
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("2 kotak sampai di 1 desa pada waktunya.", "2 kotak sudah berangkat");
    }

    private void straight(int station) {
        jdbc.sql("with m as (insert into tour_movement (kind, election_code, district_code, vehicle, unit, day, trip,"
                        + " title, driver, secret, left_at, left_by) values ('STRAIGHT', :election, :district, '', 1,"
                        + " '2024-11-26', :station, 'Truk', 'Hamdan', repeat('0', 64), '2024-11-25T00:00:00Z', 'rahmah')"
                        + " returning number) insert into tour_hand_over (movement, village_code, station_number,"
                        + " position, stations, boxes, booths, due_at, link_hash) select number, '63.03.05.1003', :station,"
                        + " 0, 1, 2, 0, '2024-11-25T02:00:00Z', repeat('0', 63) || :station from m")
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .param("station", station)
                .update();
    }

    /** Where all went past the PPK, nobody is told that there is no voter list. */
    @Test
    @As(role = Role.PLANNER, area = World.REGENCY)
    void saysThatAllHasLeftWhereNothingWasEverPlanned() {
        enterVehicle("1");
        LegPages.left(jdbc, "63.03.05.1003", 4);
        LegPages.left(jdbc, "63.03.05.2010", 2);

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("Semua kotak sudah berangkat.", "6 kotak sudah berangkat")
                .doesNotContain("??", "daftar pemilih belum diisi", ">Rencanakan<");
        assertThat(mvc.get().uri("/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs"))
                .bodyText()
                .contains("semua berangkat")
                .doesNotContain("??");
    }

    @Test
    void printsASheetWithWhatComesOffLastOnTop() {
        enterVehicle("1");
        enterMinutes("30", "45");
        post(LEG + "/plan", Map.of());

        String sheet = body(mvc.get().uri(LEG + "/sheets").exchange());
        String loading = sheet.substring(sheet.indexOf("Urutan memuat"), sheet.indexOf("Perhentian:"));
        String stops = sheet.substring(sheet.indexOf("Perhentian:"));

        assertThat(loading.indexOf("Jawa") < loading.indexOf("Tunggul Irang"))
                .isNotEqualTo(stops.indexOf("Jawa") < stops.indexOf("Tunggul Irang"));
        assertThat(sheet).contains("LEMBAR RIT", "Hamdan 0812", "segel utuh", "(…………………………)");
    }

    @Test
    void saysWhyAVillageCannotBeThereInTimeAndWhatHelps() {
        enterVehicle("1");
        enterMinutes("30", "700");
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("2 dari 6 kotak tidak sampai di desanya pada waktunya.", "Tunggul Irang</a>")
                .contains("terlalu jauh: bila berangkat sendiri sebelum semua yang lain pun terlambat 185 menit.")
                .contains("Rit dimulai sehari lebih awal: 2 kotak lagi sampai pada waktunya.")
                .doesNotContain("Satu Pikap lagi");
    }

    @Test
    void saysThatAVehicleIsMissingWhereAnotherOneWouldDo() {
        enterVehicle("1");
        enterMinutes("30", "400");
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("tidak ada kendaraan yang sampai ke sana dengan cukup tempat dan waktu")
                .contains("Satu Pikap lagi: 4 kotak lagi sampai pada waktunya.", "kembali 27/11 09.45");
    }

    /**
     * Jawa's 4 boxes, its booths and its chest need the room of 7, Tunggul Irang's half of the boxes and booths of 4: alone
     * the boxes of each fit on what holds 4.
     */
    @Test
    void leavesRoomForWhatTravelsBesideTheBoxes() {
        enterVehicle("1");
        enterMinutes("30", "45");
        jdbc.sql("update leg_vehicle set boxes = 6").update();
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak sampai di 2 desa pada waktunya.")
                .doesNotContain("kurang ruang");

        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis, pieces_per_box) values (:election, 1, 'VOTING_BOOTH', 'STATION', 4, 'OUTSIDE', false,"
                        + " 'x', 4), (:election, 2, 'ENVELOPE', 'VILLAGE', 1, 'OUTSIDE', false, 'x', 1),"
                        + " (:election, 3, 'RECAP_BOX', 'DISTRICT', 2, 'OUTSIDE', false, 'x', 1)")
                .param("election", World.ELECTION)
                .update();
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak sampai di 2 desa pada waktunya.", "rit 2")
                .containsOnlyOnce("barang lain di luar kotak tidak seluruhnya: kurang ruang 1 kotak.");
        assertThat(mvc.get().uri(LEG + "/sheets"))
                .bodyText()
                .containsOnlyOnce("barang lain di luar kotak tidak seluruhnya: kurang ruang 1 kotak.");

        jdbc.sql("update leg_vehicle set boxes = 3").update();
        post(LEG + "/plan", Map.of());
        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("4 dari 6 kotak tidak sampai di desanya pada waktunya.", "Jawa</a>")
                .contains("perlu ruang 7 kotak sekaligus, padahal kendaraan terbesar yang sampai ke sana memuat 3.");
    }

    @Test
    void saysToWhichVillageNobodyKnowsTheWay() {
        enterVehicle("1");
        enterMinutes("30", "");
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains(
                        "Waktu tempuh ke 1 desa belum diketahui: Tunggul Irang.",
                        "waktu tempuh ke sana belum diketahui");
    }

    @Test
    void reckonsAlongAStraightLineWhereOnlyCoordinatesAreKnownAndSaysSo() {
        enterVehicle("1");
        enterMinutes("30", "");
        assertThat(post(
                        LEG + "/terms",
                        Map.of(
                                "opens",
                                "07.00",
                                "closes",
                                "18.00",
                                "latitude",
                                "-3,4",
                                "longitude",
                                "114,8",
                                "version",
                                "0")))
                .hasRedirectedUrl(LEG);
        edit("stops", Map.of("c1.latitude", "-3,3", "c1.longitude", "114,8"));
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai", "perkiraan garis lurus");
    }

    @Test
    @As(role = Role.PLANNER, area = World.REGENCY)
    void showsTheOfficeTheLastLegsOfAllDistricts() {
        enterVehicle("1");
        enterMinutes("30", "45");
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(ALL))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 dari 2 kecamatan sudah direncanakan", "semua sampai", "kendaraan belum diisi", "Sen 25/11");
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void letsObserversReadAndChangeNothing() {
        assertThat(mvc.get().uri(LEG)).hasStatusOk().bodyText().doesNotContain("vehicles/table");
        assertThat(mvc.get().uri(LEG + "/vehicles/table")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(LEG + "/plan", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsEachBrokenRuleBeforeAMoveIsSavedAndKeepsWhatIsPinned() {
        enterVehicle("2");
        enterMinutes("30", "45");
        post(LEG + "/plan", Map.of());
        String stop = LEG + "/stops/63.03.05.1003";
        var fields = fields(mvc.get().uri(stop).exchange(), stop);

        fields.put("target", "PIKAP/1/0/1000");
        fields.put("pin", "true");
        var looked = post(stop, fields);
        assertThat(looked).hasStatusOk().bodyText().contains("Bila dipindahkan", "Tidak ada aturan yang dilanggar");
        assertThat(mvc.get().uri(LEG)).bodyText().doesNotContain("Pikap 2", "disematkan");
        var keep = fields(looked, stop);
        assertThat(post(stop, keep)).hasRedirectedUrl(LEG);
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG)).bodyText().contains("Pikap 2, rit 1", "disematkan");
        assertThat(post(stop, keep)).as("seen before the plan changed").hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void saysWhichRuleAMoveBreaks() {
        enterVehicle("1");
        edit("vehicles", Map.of("c0.boxes", "4"));
        enterMinutes("30", "45");
        post(LEG + "/plan", Map.of());
        String stop = LEG + "/stops/63.03.05.2010";
        var fields = fields(mvc.get().uri(stop).exchange(), stop);
        assertThat(fields).as("its own tour").containsEntry("target", "PIKAP/0/0/0");
        fields.put("target", "PIKAP/0/0/1");

        assertThat(post(stop, fields)).bodyText().contains("Pikap memuat 4 kotak, rit ini perlu ruang 6 kotak.");
        fields.put("target", "PIKAP/7/0/0");
        assertThat(post(stop, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rit itu tidak ada lagi");
    }

    @Test
    void takesStationsForStopsOfTheirOwn() {
        enterVehicle("1");
        enterMinutes("30", "45");
        edit("stops", Map.of("c2.of", "Jawa", "c2.station", "2", "c2.mode", "darat", "c2.minutes", "70"));
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("6 kotak sampai di 2 desa pada waktunya.", "Jawa, TPS 002", "/stops/63.03.05.1003-002");
        assertThat(mvc.get().uri(LEG + "/stops/63.03.05.1003-002")).hasStatusOk();
        assertThat(mvc.get().uri(LEG + "/sheets")).bodyText().contains("Jawa, TPS 002, 1 TPS", "Jawa, 1 TPS");
    }

    @Test
    void callsVillagesByTheirNamesInTheJournal() {
        enterMinutes("30", "45");
        edit("stops", Map.of("c2.of", "Jawa", "c2.station", "2", "c2.mode", "darat", "c2.minutes", "70"));
        edit("ways", Map.of("c0.one", "PPK", "c0.other", "Jawa", "c0.mode", "sungai", "c0.minutes", "50"));
        edit("ways", Map.of("c1.one", "Jawa", "c1.other", "Tunggul Irang", "c1.mode", "darat", "c1.minutes", "25"));

        assertThat(jdbc.sql("select after_text from journal_entry where subject like 'last-leg:%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Jawa; darat; 30; 15; 60",
                        "Tunggul Irang; darat; 45; 15; 60",
                        "Jawa, TPS 002; darat; 70; 15; 0",
                        "PPK – Jawa; sungai; 50",
                        "Jawa – Tunggul Irang; darat; 25");
    }

    @Test
    void namesTheNewRowInWhichSomethingIsWrong() {
        String address = LEG + "/stops/table";
        var fields = fields(mvc.get().uri(address).exchange(), address);
        fields.put("c2.mode", "darat");
        fields.put("c3.mode", "darat");

        assertThat(post(address, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Baris baru 3, TPS sendiri: desanya: isi dahulu",
                        "Baris baru 4, TPS sendiri: desanya: isi dahulu");
    }

    @Test
    void knowsNoStationThatTheVoterListHasNot() {
        String address = LEG + "/stops/table";
        var fields = fields(mvc.get().uri(address).exchange(), address);
        fields.putAll(Map.of("c2.of", "Jawa", "c2.station", "77", "c2.mode", "darat"));
        assertThat(post(address, fields)).bodyText().contains("TPS itu tidak ada di daftar pemilih desa ini");
    }

    @Test
    void keepsAChairToTheOwnDistrict() {
        assertThat(mvc.get().uri(LEG.replace(World.NEAR, World.FAR))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAFirstDayAfterTheDeadline() {
        assertThat(post(
                        LEG + "/terms",
                        Map.of("firstDay", "2024-11-27", "opens", "07.00", "closes", "18.00", "version", "0")))
                .hasStatusOk()
                .bodyText()
                .contains("Hari pertama rit harus paling lambat pada hari batas waktu desa");
        assertThat(post(LEG + "/terms", Map.of("opens", "18.00", "closes", "7", "version", "0")))
                .bodyText()
                .contains("harus sesudah pukul mulainya");
    }

    private void enterVehicle(String count) {
        edit(
                "vehicles",
                Map.of(
                        "c0.code", "PIKAP",
                        "c0.mode", "darat",
                        "c0.name", "Pikap",
                        "c0.boxes", "20",
                        "c0.count", count,
                        "c0.kmh", "30",
                        "c0.loading", "10",
                        "c0.tours", "3",
                        "c0.contact", "Hamdan 0812"));
    }

    private void enterMinutes(String one, String other) {
        edit("stops", Map.of("c0.minutes", one, "c1.minutes", other));
    }

    /** Fills cells of a table and saves it. */
    private void edit(String table, Map<String, String> cells) {
        String address = LEG + "/" + table + "/table";
        var fields = fields(mvc.get().uri(address).exchange(), address);
        fields.putAll(cells);
        var review = post(address, fields);
        assertThat(review).hasStatusOk();
        var saving = fields(review, address + "/rows");
        assertThat(post(address + "/rows", saving)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** The fields of the form of a page that is sent to an address. */
    private static Map<String, String> fields(MvcTestResult page, String address) {
        var form = PageForm.in(body(page)).stream()
                .filter(each -> each.action().equals(address))
                .findFirst()
                .orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> fields.put(field.name(), field.value()));
        fields.remove("_once");
        return fields;
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
