package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.KindWords;
import id.kotaksuara.base.officetable.Title;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column can mean, and the names under which offices write it. */
public enum Column {
    CODE("(KODE|KD|ID)(WILAYAH|WIL|KEMENDAGRI|DAGRI|" + Names.VILLAGE + ")|(" + Names.VILLAGE
            + ")(KODE|KD|ID)|KODE|VILLAGECODE|CODE"),
    DISTRICT_CODE("(KODE|KD|ID)(" + Names.DISTRICT + ")|(" + Names.DISTRICT + ")(KODE|KD|ID)|DISTRICTCODE"),
    PROVINCE_CODE("(KODE|KD|ID)(" + Names.PROVINCE + ")|(" + Names.PROVINCE + ")(KODE|KD|ID)"),
    REGENCY_CODE("(KODE|KD|ID)(" + Names.REGENCY + ")|(" + Names.REGENCY + ")(KODE|KD|ID)"),
    PROVINCE("(NAMA|NM)?(" + Names.PROVINCE + ")(NAMA)?"),
    REGENCY("(NAMA|NM)?(" + Names.REGENCY + ")(NAMA)?"),
    DISTRICT("(NAMA|NM|WILAYAH)?(" + Names.DISTRICT + ")(NAMA)?"),
    VILLAGE("(NAMA|NM|WILAYAH)?(" + Names.VILLAGE + ")((NAMA|SEBUTAN)LAIN(NYA)?(" + Names.VILLAGE + ")?)?(NAMA)?"),
    STATION("(NO|NOMOR|NOMER|NMR|NAMA|KODE|KD|ID)?(URUT)?TPS(NO|NOMOR|NAMA|KE|LOKASI|ALAMAT|KETERANGAN)?"
            + "|(NO|NOMOR)?(URUT)?TEMPATPEMUNGUTANSUARA(TPS)?|(POLLING)?STATION(NO|NUMBER)?"),
    STATIONS("(JUMLAH|JML|BANYAKNYA|TOTAL)TPS|TPSCOUNT"),
    MALE("(?:JENISKELAMIN)?" + Names.COUNTED + "*+(?:LAKI2?|LELAKI|LK|L|PRIA|MALE|MEN|M(?![A-Z]))++" + Names.COUNTED
            + "*+"),
    FEMALE("(?:JENISKELAMIN)?" + Names.COUNTED + "*+(?:PEREMPUAN|PR|P(?!EMILIH)|WANITA|FEMALE|WOMEN|F(?![A-Z]))++"
            + Names.COUNTED + "*+"),
    TOTAL("(?=.*(?:JUMLAH|JML|JLH|TOTAL|PEMILIH|DPT|DPS|VOTERS|\\+|LP))(?:" + Names.COUNTED
            + "|LAKILAKI\\+PEREMPUAN|LK\\+PR|L\\+P|P\\+L|LKPR|LP)++"),
    /** Says who somebody is: such a file is refused, logistics needs counts only. */
    PERSON("NIK|NKK|(NO|NOMOR)?(KK|KTP|EKTP)|(TEMPAT|TANGGAL|TGL)++LAHIR|TTL|JENISKELAMIN|NAMA(?!" + Names.OF_NO_PERSON
            + ").*");

    private static final int LONGEST_KEY = 60;

    private final Pattern names;

    Column(String names) {
        this.names = Pattern.compile("^(?:" + names + ")$");
    }

    /** What a column with this title means, if that is known. */
    public static Optional<Column> of(String title) {
        return Title.read(title, Column::ofKey);
    }

    private static Optional<Column> ofKey(String key) {
        return Stream.of(values())
                .filter(column ->
                        key.length() <= LONGEST_KEY && column.names.matcher(key).matches())
                .findFirst();
    }

    /** The columns a person can choose for a title. */
    public static Stream<Column> choices() {
        return Stream.of(values()).filter(column -> column != PERSON);
    }

    private static final class Names {
        static final String PROVINCE = "PROVINSI|PROPINSI|PROV|PROVINCE";
        static final String REGENCY = "KABUPATEN|KAB|KOTA|KABKO|KABKOTA|KABUPATENKOTA|REGENCY";
        static final String DISTRICT = KindWords.DISTRICTS + "{1,3}+";
        static final String VILLAGE = KindWords.VILLAGES + "{1,3}+";
        static final String COUNTED =
                "(?:JUMLAH|JML|JMLH|JLH|TOTAL|DAFTAR|PEMILIH|TETAP|SEMENTARA|VOTERS|DPTHP|DPT|DPSHP|DPS"
                        + "|HASIL|PERBAIKAN|AKHIR|TERDAFTAR|AKTIF|ORANG|JIWA|SELURUHNYA|SELURUH"
                        + "|PEMILUKADA|PEMILU|PILKADA|PILGUB|PILBUP|PILWALI|PILWAKO)";
        /** The hall, the hamlet and whatever else has a name. */
        static final String OF_NO_PERSON =
                "LOKASI|TEMPAT(?!LAHIR|TANGGAL|TGL)|ALAMAT|DAN(?:LOKASI|ALAMAT(?:TPS|LOKASI|GEDUNG|TEMPAT))|GEDUNG|BANGUNAN|BALAI|SEKOLAH|TPS"
                        + "|DUSUN|LINGKUNGAN|LORONG|JORONG|BANJAR|JALAN|RT(?![A-Z])|RW(?![A-Z])|RTRW|DAPIL|WILAYAH|DAERAH|PULAU"
                        + "|NEGARA|KAB|KOTA|KEC|DISTRIK|DESA|KEL(?!UARGA)|PROV|KAMPUNG|NAGARI|GAMPONG|BARANG"
                        + "|SLS|GANG|GG|FASILITAS|MASJID|MUSHOLLA|MUSHOLA|MUSALA|LANGGAR|SURAU|GEREJA|PURA|VIHARA|PASAR|POS(?!ISI)"
                        + "|LAPANGAN|PERUMAHAN|KOMPLEK|BLOK|SDN?(?![A-Z])|MADRASAH|PONDOK|PESANTREN|PONPES|PONTREN|PANTI|LPKA|LOKSUS|LAPAS|RUTAN|RUMAHSAKIT"
                        + "|PERUSAHAAN|PABRIK|KEBUN|KANTOR|AULA|INSTANSI|BANJAR|KAMPUS|TERMINAL|HALAMAN";
    }
}
