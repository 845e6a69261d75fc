package id.kotaksuara.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PaperPagesTests {

    private static final String SHIPMENT = "/elections/pilkada-2024/63.03/shipments/SJ-6303-0001";
    private static final String ARRIVAL = "/elections/pilkada-2024/63.03.17/deliveries/SJ-6303-0001/arrival";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"?#]+\\.(?:css|js|svg))\"");
    private static final int MOST_BYTES = 80_000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void printsTheWaybill() {
        assertThat(mvc.get().uri(SHIPMENT + "/waybill"))
                .hasStatusOk()
                .bodyText()
                .contains("SURAT JALAN", "Nomor: SJ-6303-0001", "KABUPATEN BANJAR", "DA 8123 AB", "KS-1, KS-2")
                .contains("(empat)", "001-1, 001-2", "-1 Gubernur, -2 Bupati", "PPK Kecamatan Paramasan")
                .doesNotContain("??", "DRAF:");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void printsTheHandoverWithItsDateInWords() {
        assertThat(mvc.get().uri(SHIPMENT + "/handover"))
                .hasStatusOk()
                .bodyText()
                .contains("BERITA ACARA SERAH TERIMA", "PKPU Nomor 12 Tahun 2024", "Panwaslu Kecamatan", "Koramil")
                .contains("Rabu, tanggal dua puluh bulan November tahun dua ribu dua puluh empat (20-11-2024)")
                .doesNotContain("??");
        assertThat(mvc.get().uri(SHIPMENT + "/handover?lang=en"))
                .bodyText()
                .contains("HAND-OVER RECORD", "Wednesday, the twenty of November")
                .doesNotContain("??");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void namesOnPapersWhomTheOfficeKnows() {
        assertThat(mvc.get().uri(SHIPMENT + "/handover")).bodyText().contains("Nama …");
        jdbc.sql("insert into known_person (regency_code, district_code, name, duty) values"
                        + " ('63.03', '63.03.17', 'Hasan Basri', 'PPK_CHAIR'), ('63.03', null, 'Siti Aminah', 'SECRETARY'),"
                        + " ('63.03', '63.03.17', 'Iptu Rudi', 'POLICE'), ('63.03', null, 'Udin', 'STOREKEEPER')")
                .update();

        assertThat(mvc.get().uri(SHIPMENT + "/handover"))
                .bodyText()
                .contains(
                        "Nama Hasan Basri; jabatan Ketua PPK", "(Hasan Basri)", "Nama Siti Aminah; jabatan Sekretaris")
                .contains("(Iptu Rudi)");
        assertThat(mvc.get().uri(SHIPMENT + "/waybill")).bodyText().contains("(Udin)", "(Hasan Basri)");

        jdbc.sql("insert into known_person (regency_code, district_code, name, duty)"
                        + " values ('63.03', '63.03.17', 'Budi', 'PPK_CHAIR')")
                .update();
        assertThat(mvc.get().uri(SHIPMENT + "/handover"))
                .as("of two chairs whoever signs strikes out the other")
                .bodyText()
                .contains("Nama Budi / Hasan Basri; jabatan Ketua PPK", "(Budi / Hasan Basri)", "coret yang tidak");
        assertThat(mvc.get().uri(SHIPMENT + "/waybill")).bodyText().contains("(Budi / Hasan Basri)");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void namesTheChairWhoHasAnAccountAndTheAddressOfTheStore() {
        jdbc.sql("insert into account (username, name, role, area, password_hash) values"
                        + " ('ppk.satu', 'Ketua PPK Paramasan', 'PPK_CHAIR', '63.03.17', '-'),"
                        + " ('ppk.dua', 'Noor Hidayah', 'PPK_CHAIR', '63.03.17', '-'),"
                        + " ('ppk.tiga', 'Orang Lain', 'PPK_CHAIR', '63.03.05', '-')")
                .update();
        jdbc.sql("insert into district_store (district_code, address) values ('63.03.17', 'Jalan Sungai 1')")
                .update();

        assertThat(mvc.get().uri(SHIPMENT + "/handover"))
                .bodyText()
                .contains("Nama Noor Hidayah; jabatan Ketua PPK Kecamatan Paramasan; alamat Jalan Sungai 1")
                .contains("(Noor Hidayah)")
                .doesNotContain("Orang Lain", "(Ketua PPK");

        jdbc.sql("insert into known_person (regency_code, district_code, name, duty)"
                        + " values ('63.03', '63.03.17', 'Hasan Basri', 'PPK_CHAIR')")
                .update();
        assertThat(mvc.get().uri(SHIPMENT + "/handover"))
                .as("the register tells before accounts do")
                .bodyText()
                .contains("(Hasan Basri)")
                .doesNotContain("Noor Hidayah");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void saysThatAPaperIsADraftBeforeTheShipmentLeaves() {
        assertThat(mvc.get().uri(SHIPMENT.replace("0001", "0002") + "/waybill"))
                .bodyText()
                .contains("DRAF:");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = "63.03.17")
    void keepsTheFirstVisitOfAPhoneLight() throws Exception {
        String page = mvc.get().uri(ARRIVAL).exchange().getResponse().getContentAsString();
        List<String> files = FILE.matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(files).anyMatch(file -> file.endsWith(".css")).anyMatch(file -> file.endsWith(".js"));

        int bytes = Stream.concat(
                        Stream.of(page.getBytes(StandardCharsets.UTF_8)),
                        files.stream().map(this::load))
                .collect(Collectors.summingInt(PaperPagesTests::compressed));

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private byte[] load(String file) {
        return mvc.get().uri(file).exchange().getResponse().getContentAsByteArray();
    }

    private static int compressed(byte[] content) {
        assertThat(content).isNotEmpty();
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.size();
    }
}
