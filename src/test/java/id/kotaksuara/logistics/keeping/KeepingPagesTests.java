package id.kotaksuara.logistics.keeping;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One warehouse and the stores of two PPKs, on the 18th of November at nine. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class KeepingPagesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String STORE = OFFICE + "/keeping/63.03.17";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keys keys;

    @BeforeEach
    void create() {
        new World(jdbc).create();
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 60, 60, 60)")
                .update();
        TestTime.in(World.REGENCY, "2024-11-18T01:00:00Z");
    }

    @Test
    void listEveryStoreAndSayWhichNobodyHasLookedAt() {
        assertThat(get(OFFICE + "/keeping"))
                .contains(
                        "0 dari 3 gudang sudah diperiksa", "Gudang Martapura", "Gudang PPK Paramasan", "belum pernah");
    }

    @Test
    void sayWhatIsLackingAndByWhen() {
        post(
                STORE + "/check",
                "day=2024-11-18",
                "person=Siti",
                "found[PALLETS]=LACKING",
                "note[PALLETS]=kurang 12 palet",
                "due[PALLETS]=2024-11-20",
                "found[CCTV]=THERE");

        assertThat(get(STORE))
                .contains("Palet cukup", "kurang 12 palet", "paling lambat", "oleh Siti")
                .doesNotContain("menyentuh lantai. Air");
        assertThat(get(OFFICE + "/keeping")).contains("tenggatnya dekat");
        assertThat(get(OFFICE)).contains("Gudang PPK Paramasan", "1 hal kurang");
    }

    @Test
    void warnOfTheFloorOnEveryPageUntilItIsSaidOtherwise() {
        post(OFFICE + "/keeping/GUDANG/check", "day=2024-11-18", "person=Siti", "found[OFF_FLOOR]=LACKING");

        for (String page : List.of("/keeping", "/keeping/GUDANG", "")) {
            assertThat(get(OFFICE + page)).as(page).contains("Gudang Martapura", "menyentuh lantai");
        }
        post(OFFICE + "/keeping/GUDANG/check", "day=2024-11-18", "person=Siti", "found[OFF_FLOOR]=THERE");
        assertThat(get(OFFICE + "/keeping")).doesNotContain("Naikkan ke palet");
    }

    /** A hall that was borrowed for this election, as a warehouse and as the store of a PPK. */
    @Test
    void warnOfABorrowedHallOnlyUntilItIsGivenBack() {
        borrowed(1, "GUDANG");
        borrowed(2, "63.03.17");
        for (String place : List.of("/keeping/GUDANG", "/keeping/63.03.17")) {
            post(OFFICE + place + "/check", "day=2024-11-18", "person=Siti", "found[OFF_FLOOR]=LACKING");
        }
        TestTime.in(World.REGENCY, "2024-12-01T15:00:00Z"); // eleven at night there, on its last day
        assertThat(get(OFFICE + "/keeping")).contains("Naikkan ke palet");

        TestTime.in(World.REGENCY, "2024-12-01T16:00:00Z");
        for (String page : List.of("/keeping", "/keeping/GUDANG", "/keeping/63.03.17", "")) {
            assertThat(get(OFFICE + page)).as(page).doesNotContain("menyentuh lantai");
        }
        post(STORE + "/check", "day=2024-12-02", "person=Budi", "found[OFF_FLOOR]=LACKING");
        assertThat(get(OFFICE + "/keeping")).as("the store after the hall").contains("Naikkan ke palet");
    }

    private void borrowed(int number, String became) {
        jdbc.sql("insert into room_offer (regency_code, number, offered_by, contact, address, floor_m2, stacking,"
                        + " floor_height_cm, flood_prone, first_day, last_day, status, became) values ('63.03', :number,"
                        + " 'Kelurahan', '', 'Jalan Menteri Empat', 100, 2, 30, false, '2024-11-10', '2024-12-01',"
                        + " 'ACCEPTED', :became)")
                .param("number", number)
                .param("became", became)
                .update();
    }

    /** A list of the day before, filled in on paper, is typed in after the one of today. */
    @Test
    void goByTheNewestListWhenAnOlderOneIsTypedInLater() {
        post(STORE + "/check", "day=2024-11-18", "person=Siti", "found[OFF_FLOOR]=LACKING");
        post(STORE + "/check", "day=2024-11-17", "person=Budi", "found[OFF_FLOOR]=THERE");

        assertThat(get(STORE)).contains("oleh Siti", "menyentuh lantai").doesNotContain("oleh Budi");
    }

    @Test
    void sayInTheSmallHoursWhoGuardsSinceTheEvening() {
        post(STORE + "/guards", "day=2024-11-18", "from=19", "until=07.00", "guards=Bripka Yusuf");
        post(OFFICE + "/keeping/GUDANG/guards", "day=2024-11-18", "from=19", "until=00.00", "guards=Udin");
        TestTime.in(World.REGENCY, "2024-11-18T18:00:00Z");

        assertThat(get(STORE)).contains("19.00–07.00", "Bripka Yusuf");
        assertThat(get(OFFICE + "/keeping/GUDANG"))
                .as("that night is over")
                .containsPattern("(?s)Belum ada jadwal jaga.*Jaga sebelumnya.*Udin");
        assertThat(get(OFFICE + "/keeping")).containsPattern("(?s)Gudang PPK Paramasan((?!</tr>).)*>ada<");
        TestTime.in(World.REGENCY, "2024-11-19T12:00:00Z");
        assertThat(get(OFFICE + "/keeping"))
                .as("at eight in the evening, when last night's guard is long gone")
                .doesNotContainPattern("(?s)Gudang PPK Paramasan((?!</tr>).)*>ada<");
        TestTime.in(World.REGENCY, "2024-11-19T18:00:00Z");
        assertThat(get(STORE)).contains("Belum ada jadwal jaga");
    }

    @Test
    void askForWhatAListNeeds() {
        assertThat(text(send(STORE + "/check", "day=2024-11-19", "person=", "found[PALLETS]=THERE")))
                .contains("hari ini atau sebelumnya", "Pemeriksa: isi dahulu");
        assertThat(text(send(STORE + "/check", "day=2024-11-18", "person=Siti")))
                .contains("Belum ada yang dilihat");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void letAChairKeepTheOwnStoreAndNoOther() {
        String own = "/elections/pilkada-2024/63.03.17/keeping";
        post(own + "/check", "day=2024-11-18", "person=Hamdan", "found[PALLETS]=THERE");

        assertThat(get(own)).contains("oleh Hamdan", "Tidak ada yang kurang");
        assertThat(send("/elections/pilkada-2024/63.03.05/keeping/check", "day=2024-11-18"))
                .hasStatus(404);
        assertThat(send(STORE + "/check", "day=2024-11-18")).hasStatus(404);
    }

    @Test
    void writeDownWhoGoesInAndOut() {
        post(STORE + "/door", "person=Siti", "companions=Budi", "purpose=Menghitung kotak");
        assertThat(get(STORE + "/door")).contains("1 kunjungan belum keluar", "Siti", "Budi", "Menghitung kotak");
        assertThat(get(OFFICE + "/keeping")).containsPattern("(?s)Gudang PPK Paramasan.*?>1</td>");

        String out = STORE + "/door/" + visit() + "/out";
        TestTime.in(World.REGENCY, "2024-11-18T02:30:00Z");
        post(out);
        assertThat(get(STORE + "/door")).contains("Tidak ada orang di dalam", "18/11 10.30");

        assertThat(send(out)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'journal.keeping.left'")
                        .query(Integer.class)
                        .single())
                .as("out is out once")
                .isEqualTo(1);
    }

    @Test
    void takeWhatWasWrittenOnPaperWithItsTimes() {
        assertThat(get(STORE + "/door/paper")).contains("BUKU KELUAR MASUK GUDANG");
        post(
                STORE + "/door",
                "person=Udin",
                "purpose=Membersihkan",
                "enteredAt=2024-11-17T19:00",
                "leftAt=2024-11-17T20:15");
        assertThat(get(STORE + "/door")).contains("Udin", "17/11 19.00", "17/11 20.15");

        assertThat(text(send(STORE + "/door", "person=Udin", "purpose=x", "enteredAt=2024-11-18T12:00")))
                .contains("belum terjadi");
        assertThat(text(send(
                        STORE + "/door",
                        "person=Udin",
                        "purpose=x",
                        "enteredAt=2024-11-18T08:00",
                        "leftAt=2024-11-18T07:00")))
                .contains("sebelum masuk");
    }

    @Test
    void refuseToChangeWhoWasInside() {
        post(STORE + "/door", "person=Siti", "purpose=Menghitung");

        assertThatThrownBy(() ->
                        jdbc.sql("update keeping_visit set person = 'Budi'").update())
                .hasMessageContaining("keeping_visit");
    }

    @Test
    void sayWhoHoldsWhichKeyNow() {
        post(STORE + "/keys", "label=Pintu depan", "holder=Siti");
        post(STORE + "/keys", "label=Pintu depan", "holder=Budi");
        assertThat(get(STORE)).containsPattern("(?s)Budi sejak.*Pemegang sebelumnya.*Siti sejak");

        assertThat(get(STORE)).contains("Pintu depan", "Budi sejak 18/11");
        assertThat(text(send(STORE + "/keys", "label=Pintu depan"))).contains("Sekarang dipegang: isi dahulu");
    }

    @Test
    void takesALabelInAnotherCaseForTheSameKey() {
        post(STORE + "/keys", "label=Pintu Depan", "holder=Siti");
        post(STORE + "/keys", "label=pintu depan", "holder=Budi");
        post(STORE + "/keys", "label=Pintu belakang", "holder=Ani");

        var store = new KeptPlace(World.REGENCY, "63.03.17", "", true);
        assertThat(keys.of(store)).extracting(Keys.HeldKey::holder).containsExactly("Ani", "Budi");
        assertThat(keys.before(store)).extracting(Keys.HeldKey::holder).containsExactly("Siti");
    }

    @Test
    void keepARosterOfGuards() {
        post(STORE + "/guards", "day=2024-11-18", "from=19", "until=07.00", "guards=Bripka Yusuf, Udin");
        post(STORE + "/guards", "day=2024-11-10", "from=19", "until=07.00", "guards=Bripka Rahmat");
        assertThat(get(STORE))
                .contains("19.00–07.00", "Bripka Yusuf, Udin")
                .containsPattern("(?s)Jaga sebelumnya.*Bripka Rahmat");
        assertThat(text(send(STORE + "/guards", "day=2024-11-18", "from=19.00", "until=7", "guards=Ani")))
                .contains("sudah ada");

        assertThat(text(send(STORE + "/guards/removal", "day=2024-11-18", "from=19:00")))
                .contains(
                        "Hapus jaga 18/11/2024, 19.00–07.00: Bripka Yusuf, Udin?", "value=\"yes\"", "value=\"19:00\"");
        assertThat(get(STORE)).contains("Bripka Yusuf, Udin");
        post(STORE + "/guards/removal", "day=2024-11-18", "from=19:00", "sure=yes");
        assertThat(get(STORE)).contains("Belum ada jadwal jaga");
    }

    private long visit() {
        return jdbc.sql("select max(id) from keeping_visit").query(Long.class).single();
    }

    private String get(String address) {
        MvcTestResult answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    private void post(String address, String... fields) {
        MvcTestResult answer = send(address, fields);
        assertThat(answer.getResponse().getStatus())
                .as(() -> address + ": " + text(answer))
                .isEqualTo(302);
    }

    private MvcTestResult send(String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
