package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.officetable.KindWords;
import id.kotaksuara.base.officetable.Title;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a timetable can mean, and the names under which offices write it. */
enum Heading {
    CODE("(KODE|KD|ID)(WILAYAH|KEMENDAGRI|" + Names.DISTRICT + ")?|DISTRICTCODE|CODE"),
    DISTRICT("(NAMA|UNTUK)?" + Names.DISTRICT
            + "{1,3}+(NAMA|TUJUAN)?|TUJUAN(PENGIRIMAN|DISTRIBUSI)?|(DAERAH|LOKASI|WILAYAH)"
            + "(TUJUAN)?|DISTRICTNAME|DESTINATION"),
    DAY("(HARI)?(DAN)?(TANGGAL|TGL|DATE)(" + Names.LEAVING + ")*|(" + Names.LEAVING
            + ")(TANGGAL|TGL|DATE)|(JADWAL|HARI|WAKTU)(" + Names.LEAVING + ")+|HARITGL|TANGGALHARI|DAY"),
    TIME("(JAM|PUKUL|PKL|WAKTU|TIME)(" + Names.LEAVING + "|WIB|WITA|WIT)*|(" + Names.LEAVING + ")(JAM|TIME)"),
    WAVE("(NO|NOMOR)?(GELOMBANG|GEL|WAVE|TAHAP|KLOTER|SESI|RIT|TRIP)(KE|" + Names.LEAVING + ")*"),
    VEHICLE("(JENIS|NAMA|TIPE|MODA)?(KENDARAAN|ARMADA|ANGKUTAN|MOBIL|TRANSPORTASI|VEHICLE|ALATANGKUT|MODA|TRUK)"
            + "(ANGKUT|DIGUNAKAN|YANGDIGUNAKAN)?"),
    BOXES("(JUMLAH|JML|BANYAKNYA|TOTAL)?(KOTAK|KOTAKSUARA|BOX|BOXES|KOLI)(TPS|DIKIRIM|SUARA)?|JUMLAH|JML|QTY|VOLUME"),
    /** The name of the day beside its date, or any other column that says nothing of use. */
    OTHER("HARI|NO|NOMOR|KET|KETERANGAN|(JUMLAH|JML)?(TPS|DESA|KELURAHAN|PEMILIH|DPT)|JARAK(TEMPUH)?(KM)?|KM");

    private final Pattern names;

    Heading(String names) {
        this.names = Pattern.compile("^(?:" + names + ")$");
    }

    private static final int LONGEST_KEY = 60;

    /** What a column with this title means, if that is known. */
    static Optional<Heading> of(String title) {
        return Title.read(title, key -> ofKey(key.replace("+", "")));
    }

    private static Optional<Heading> ofKey(String key) {
        return Stream.of(values())
                .filter(heading -> key.length() <= LONGEST_KEY
                        && heading.names.matcher(key).matches())
                .findFirst();
    }

    private static final class Names {
        static final String DISTRICT = KindWords.DISTRICTS;
        static final String LEAVING =
                "PENGIRIMAN|DISTRIBUSI|BERANGKAT|KEBERANGKATAN|KIRIM|PELAKSANAAN|PENYALURAN|LOGISTIK"
                        + "|KEPPK|KEKECAMATAN|DEPARTURE|PENDISTRIBUSIAN|MUAT";
    }
}
