package id.kotaksuara.voters.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column can mean, and the names under which offices write it. */
public enum Column {
    CODE("(KODE|KD|ID)(WILAYAH|KEMENDAGRI|" + Names.VILLAGE + ")|KODE|VILLAGECODE|CODE"),
    DISTRICT_CODE("(KODE|KD|ID)(" + Names.DISTRICT + ")|DISTRICTCODE"),
    PROVINCE("(NAMA)?(PROVINSI|PROPINSI|PROV|PROVINCE)"),
    REGENCY("(NAMA)?(KABUPATEN|KAB|KOTA|KABKO|KABKOTA|KABUPATENKOTA|REGENCY)"),
    DISTRICT("(NAMA)?(" + Names.DISTRICT + ")"),
    VILLAGE("(NAMA)?(" + Names.VILLAGE + ")"),
    STATION("(NO|NOMOR|NOMER|NAMA)?TPS|TPSNO"),
    STATIONS("(JUMLAH|JML|BANYAKNYA)TPS|TPSCOUNT"),
    MALE(Names.COUNTED + "(L|LK|LAKI|LAKILAKI|PRIA|MALE)"),
    FEMALE(Names.COUNTED + "(P|PR|PEREMPUAN|WANITA|FEMALE)"),
    TOTAL(Names.COUNTED + "(L\\+P|P\\+L|LP|JUMLAH|JML|TOTAL|PEMILIH|DPT|DPS|DPSHP|DPTHP|VOTERS)"),
    /** Says who somebody is: such a file is refused, logistics needs counts only. */
    PERSON("NIK|NKK|(NO|NOMOR)?(KK|KTP|EKTP)|(TEMPAT|TANGGAL|TGL)LAHIR|TTL|JENISKELAMIN|NAMA.*");

    private final Pattern names;

    Column(String names) {
        this.names = Pattern.compile(names);
    }

    /** What a column with this title means, if that is known. */
    public static Optional<Column> of(String title) {
        var key = key(title);
        return Stream.of(values())
                .filter(column -> column.names.matcher(key).matches())
                .findFirst();
    }

    /** The columns a person can choose for a title. */
    public static Stream<Column> choices() {
        return Stream.of(values()).filter(column -> column != PERSON);
    }

    /** A title without what differs from office to office: case, accents, spaces and punctuation. */
    static String key(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9+]", "");
    }

    private static final class Names {
        static final String DISTRICT = "KECAMATAN|KEC|DISTRIK|PPK|DISTRICT";
        static final String VILLAGE = "DESA|KELURAHAN|KEL|DESAKEL|DESAKELURAHAN|KELURAHANDESA|KELDESA|DESAATAUKELURAHAN"
                + "|KAMPUNG|NAGARI|GAMPONG|PPS|VILLAGE";
        static final String COUNTED = "(JUMLAH|JML|TOTAL|PEMILIH|VOTERS|DPT|DPS|DPSHP|DPTHP)*";
    }
}
