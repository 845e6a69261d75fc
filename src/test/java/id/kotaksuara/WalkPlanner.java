package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.openqa.selenium.By;

/** The planner's part of the walk before anything moves: warehouse, vehicles, stores, ways, stock and schedule. */
final class WalkPlanner extends Walker {

    static final String USERNAME = "rahmah";

    WalkPlanner(Browser browser) {
        super(browser);
    }

    void describeWarehouse() {
        open("/warehouses").press("Tambah gudang").look("warehouse-new");
        browser.fill("code", "GUDANG")
                .fill("name", "Gudang logistik Martapura")
                .fill("address", "Desa Indrasari, Martapura")
                .choose("measure", "MEASURED")
                .fill("floorM2", "24")
                .fill("usablePercent", "60")
                .fill("stacking", "4")
                .press("Hitung ruang");
        sees("90 tumpukan", "360 kotak");
        browser.choose("measure", "COUNTED")
                .fill("countedBoxes", "350")
                .fill("preparedPerWave", "350")
                .fill("dockPerWave", "350")
                .fill("escorts", "8")
                .press("Simpan");
        sees("Ruang untuk 350 kotak berdiri");
        browser.look("warehouse");
    }

    void listVehicles() {
        addVehicle("TRUK", "ROAD", "Truk boks", "110", "8");
        addVehicle("PIKAP-4X4", "ROAD", "Pikap 4×4", "40", "1");
        addVehicle("PERAHU", "RIVER", "Perahu", "30", "2");
        open("/vehicles");
        sees("3 jenis, 11 kendaraan");
        browser.look("vehicles");
    }

    private void addVehicle(String code, String mode, String name, String boxes, String count) {
        open("/vehicles").press("Tambah kendaraan");
        browser.fill("code", code)
                .choose("mode", mode)
                .fill("name", name)
                .fill("boxes", boxes)
                .fill("count", count)
                .press("Simpan");
    }

    /** Three stores are measured; the schedule warns of the other seventeen. */
    void measureStores(LocalDate releaseDay) {
        measureStore("Gambut", "160", null);
        measureStore("Martapura", "420", null);
        measureStore("Karang Intan", "94", releaseDay);
        open("/stores");
        sees("3 dari 20 gudang PPK sudah diukur", "kurang 48");
        browser.look("stores");
    }

    private void measureStore(String district, String room, LocalDate releaseDay) {
        open("/stores").press("ubah " + district).fill("room", room);
        if (releaseDay != null) {
            browser.fill("releaseDay", releaseDay.toString());
        }
        browser.press("Simpan");
    }

    /** The way to a district over land and then by river, which is as hard as it gets in Banjar. */
    void describeRoute(String district, String km, String rain, String roadHours, String riverHours) {
        open("/routes/" + district).press("Gambarkan perjalanan");
        browser.choose("legs[0].mode", "ROAD")
                .fill("legs[0].hours", roadHours)
                .choose("legs[0].vehicles", "TRUK")
                .choose("legs[0].vehicles", "PIKAP-4X4");
        if (riverHours != null) {
            browser.press("Tambah ruas")
                    .choose("legs[1].mode", "RIVER")
                    .fill("legs[1].hours", riverHours)
                    .choose("legs[1].vehicles", "PERAHU");
        }
        browser.fill("distanceKm", km)
                .choose("rain", rain)
                .choose("floodRisk", "LOW")
                .choose("signal", "NONE")
                .choose("vulnerability", "LOW");
        browser.look("route-form");
        browser.press("Simpan");
        sees("Hitungan kesulitan", km + " km");
    }

    void lookAtRoutes() {
        open("/routes/63.03.17");
        sees("Kelas 4, sangat sulit");
        browser.look("route");
        open("/routes");
        sees("Terlama Paramasan, 6 jam");
        browser.look("routes");
    }

    void proposeSchedule(LocalDate firstDay, LocalDate lastDay) {
        open("/schedules").look("schedules-empty");
        browser.press("Susun jadwal").look("schedule-calendar");
        browser.fill("firstDay", firstDay.toString())
                .fill("lastDay", lastDay.toString())
                .fill("waves", "08.00")
                .press("Susun jadwal");
        sees("Tidak: 102 kotak tidak dapat berangkat", "6 × 350 = 2.100 dari 2.202. Terbukti.");
        browser.look("schedule-one-wave");
    }

    void planAgainWithTwoWaves() {
        browser.press("Susun ulang")
                .fill("waves", "08.00, 13.00")
                .press("Susun ulang")
                .press("Pakai rencana ini");
        sees("Ya: semua 2.202 kotak berangkat", "2 gelombang sehari");
        browser.look("schedule-two-waves");
    }

    /** Moves a district to another wave that breaks no rule; it stays there when planned again. */
    void moveByHand(String district) {
        browser.press(district).look("schedule-district");
        var possible = browser.driver()
                .findElement(By.xpath("//select[@name='slot']/option[contains(., 'bisa')][last()]"))
                .getDomAttribute("value");
        browser.choose("slot", possible).press("Pindahkan");
        sees("disematkan");
        browser.look("schedule-moved");
        browser.press("Papan jadwal versi 1");
        sees("Ya: semua 2.202 kotak berangkat");
    }

    void publish() {
        browser.press("Setujui").look("schedule-approval");
        browser.press("Setujui");
        sees("Jadwal disetujui");
        browser.press("Terbitkan").press("Terbitkan");
        sees("Jadwal terbit");
        browser.look("schedule");
        assertThat(browser.text()).doesNotContain("Susun ulang");
        open("/schedules").look("schedules");
    }

    /** Two districts have answered, the others wait for their boxes. */
    void looksWhoIsOnTheRoad() {
        open("");
        sees("96", "dalam kiriman yang diperiksa", "perlu susulan", "di jalan");
        browser.look("overview-on-the-road");
    }
}
