package id.kotaksuara.voters.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.VoterImports;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as people mean them: each kind of writing that was once misread, through the whole of reading and checking. */
@VotersTest
abstract class MeantFiles {

    static final String CLEAN = "63.03.17.2001/1: 120+110";
    static final String HEADER = "KODE;KECAMATAN;DESA;NO TPS;L;P;L+P\n";
    static final String PLACE = "63.03.17.2001;Paramasan;Paramasan Bawah;";
    static final String ROW = PLACE + "1;120;110;230";
    static final String NAMES = "KECAMATAN;DESA;TPS;L;P\n";

    @Autowired
    VoterListImporter importer;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        jdbc.sql("insert into village values ('63.03.17.2002', '63.03.17', 'Rantau 02'),"
                        + " ('63.03.17.2003', '63.03.17', 'Jumlah Rejo'), ('63.03.17.2004', '63.03.17', 'Desa Baru'),"
                        + " ('63.03.17.2005', '63.03.17', 'Rantau 01'),"
                        + " ('63.03.17.2006', '63.03.17', 'Sungai Jawa'), ('63.03.17.2007', '63.03.17', 'Tanjung Hulu II'),"
                        + " ('63.03.17.2008', '63.03.17', 'Jalan-Jalan')")
                .update();
    }

    /** Each class has its files, with what must come out of them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void reads(String kind, byte[] file, String expected) {
        assertThat(outcome(file, ListStage.DPT)).isEqualTo(expected);
    }

    String outcome(byte[] file, ListStage stage) {
        return new Outcomes(importer, imports, jdbc).of(file, stage);
    }

    static Arguments of(String kind, String text, String expected) {
        return Arguments.of(kind, text.getBytes(UTF_8), expected);
    }

    static byte[] book(Consumer<Workbook> fill) {
        return Workbooks.of(fill);
    }

    static String[] lines(String text) {
        return text.split("\n");
    }
}
