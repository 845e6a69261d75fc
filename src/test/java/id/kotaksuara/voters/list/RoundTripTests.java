package id.kotaksuara.voters.list;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImports;
import id.kotaksuara.voters.intake.VoterListImporter;
import id.kotaksuara.voters.intake.VotersTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists that a seed makes, through the whole of reading, checking and applying, and out again. */
@VotersTest
class RoundTripTests {

    private static final List<String> NAMES = List.of(
            "=1+1",
            "+Sungai",
            "-",
            "@Desa",
            "'Jawa'",
            "Déwa; \"Ulu\"",
            "BTS. Ulu",
            "Aluh-Aluh",
            "Rantau, Kanan",
            "001");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE);

    @Autowired
    VoterListImporter importer;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @RepeatedTest(15)
    void exportingAndImportingIsTheIdentity(RepetitionInfo seed) throws IOException {
        bring(csv(list(new Random(seed.getCurrentRepetition())), ',').getBytes(StandardCharsets.UTF_8));
        var stations = stations();

        for (var format : TableFormat.values()) {
            assertThat(bring(exported(format))).as(format.name()).isEqualTo(nothingOf(stations.size()));
            assertThat(stations()).isEqualTo(stations);
        }
    }

    @RepeatedTest(15)
    void orderSeparatorsEncodingsAndFormatsChangeNothing(RepetitionInfo seed) throws IOException {
        var random = new Random(100 + seed.getCurrentRepetition());
        var list = list(random);
        bring(csv(list, ',').getBytes(StandardCharsets.UTF_8));
        var stations = stations();

        for (var charset : CHARSETS) {
            var csv = csv(shuffled(list, random), ";,\t|".charAt(random.nextInt(4)));
            var mark = charset == StandardCharsets.UTF_16LE ? "\uFEFF" : "";
            assertThat(bring((mark + csv).getBytes(charset)))
                    .as("%s%n%s", charset, csv)
                    .isEqualTo(nothingOf(stations.size()));
        }
        assertThat(bring(xlsx(shuffled(list, random)))).isEqualTo(nothingOf(stations.size()));
        assertThat(stations()).isEqualTo(stations);
    }

    private static List<Integer> nothingOf(int stations) {
        return List.of(0, 0, 0, stations, 0);
    }

    /** Imports for the whole regency: stations new, changed, gone and the same, and how many remarks there are. */
    private List<Integer> bring(byte[] file) {
        var what = new NewImport(World.ELECTION, World.REGENCY, ListStage.DPT, "", true, null, "daftar");
        int number = importer.importNow(what, new ByteArrayInputStream(file));
        var it = imports.withNumber(World.ELECTION, World.REGENCY, number);
        var effect = it.effect();
        return List.of(
                effect.stationsNew(),
                effect.stationsChanged(),
                effect.stationsGone(),
                effect.stationsSame(),
                it.errorCount() + it.warningCount());
    }

    private byte[] exported(TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = format.to(out, "TPS")) {
            new VoterExport(dataSource).stations(World.ELECTION, World.REGENCY, table);
        }
        return out.toByteArray();
    }

    /** A header and a row for each station of some villages, known and new. */
    private static List<List<String>> list(Random random) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("KODE", "PROVINSI", "KABUPATEN", "KECAMATAN", "DESA", "NO TPS", "L", "P", "L+P"));
        for (int village = 0; village < 1 + random.nextInt(6); village++) {
            var code = "63.03.05.3%03d".formatted(village);
            var name = NAMES.get(random.nextInt(NAMES.size()));
            random.ints(1 + random.nextInt(8), 1, 1000)
                    .distinct()
                    .forEach(station -> rows.add(row(code, name, station, random.nextInt(300), random.nextInt(300))));
        }
        return rows;
    }

    private static List<String> row(String code, String name, int station, int male, int female) {
        return List.of(
                code,
                "Kalimantan Selatan",
                "Kabupaten Banjar",
                "Martapura",
                name,
                "" + station,
                "" + (male + 1),
                "" + female,
                "" + (male + 1 + female));
    }

    private static List<List<String>> shuffled(List<List<String>> list, Random random) {
        var columns = IntStream.range(0, list.get(0).size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(columns, random);
        var rows = new ArrayList<>(list.subList(1, list.size()));
        Collections.shuffle(rows, random);
        rows.add(0, list.get(0));
        return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }

    private static String csv(List<List<String>> rows, char separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining("\r\n"));
    }

    private static byte[] xlsx(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableFormat.XLSX.to(out, "Daftar")) {
            rows.forEach(table::row);
        }
        return out.toByteArray();
    }

    private List<String> stations() {
        return jdbc.sql("select village_code || '/' || number || ': ' || male || '+' || female from polling_station"
                        + " order by village_code, number")
                .query(String.class)
                .list();
    }
}
