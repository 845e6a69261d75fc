package id.kotaksuara.voters.intake;

import id.kotaksuara.World;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of one regency, each another than the one before: stations come, change and go. */
record KilledList(int number) {

    static final NewImport WHAT =
            new NewImport(World.ELECTION, World.REGENCY, ListStage.DPT, "", true, null, "banjar.csv");

    static final String PRINT =
            "select md5(string_agg(village_code || '/' || number || ':' || male || '+' || female, ','"
                    + " order by village_code, number)) from polling_station";

    private static final int VILLAGES = 30;
    private static final int STATIONS = 300;

    static KilledList of(int number) {
        return new KilledList(number);
    }

    private record Row(String village, int station, int male, int female) {}

    private Stream<Row> rows() {
        return IntStream.rangeClosed(1, VILLAGES).boxed().flatMap(village -> IntStream.rangeClosed(1, STATIONS)
                .filter(station -> (station + number) % 40 > 0)
                .mapToObj(station -> new Row(
                        "63.03.05.3%03d".formatted(village),
                        station,
                        100 + (number * 7 + station + village) % 97,
                        100 + (number * 11 + station) % 89)));
    }

    String csv() {
        return rows().map(row -> "%s,KALIMANTAN SELATAN,BANJAR,MARTAPURA,DESA %s,%d,%d,%d"
                        .formatted(row.village, row.village.substring(10), row.station, row.male, row.female))
                .collect(Collectors.joining("\n", "KODE,PROVINSI,KABUPATEN,KECAMATAN,DESA,TPS,L,P\n", "\n"));
    }

    /** What {@link #PRINT} answers when exactly this list is stored. */
    String print() {
        var text = rows().map(row -> row.village + "/" + row.station + ":" + row.male + "+" + row.female)
                .collect(Collectors.joining(","));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
