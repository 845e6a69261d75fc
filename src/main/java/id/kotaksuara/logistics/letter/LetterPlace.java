package id.kotaksuara.logistics.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter may name, each by a word of either language: {@code {sopir}} or {@code {driver}}. */
public enum LetterPlace {
    DRIVER("sopir"),
    VEHICLE("kendaraan"),
    ESCORTS("pengawal"),
    DATE("tanggal"),
    TIME("jam"),
    WAREHOUSE("gudang"),
    DESTINATION("tujuan"),
    BOXES("kotak"),
    WAYBILL("surat-jalan"),
    ELECTION("pemilihan"),
    OFFICE("kantor");

    private final String indonesian;

    LetterPlace(String indonesian) {
        this.indonesian = indonesian;
    }

    static Optional<LetterPlace> called(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.indonesian.equals(plain) || one.english().equals(plain))
                .findFirst();
    }

    /** As the page in this language writes it, with its braces. */
    String written(Locale language) {
        return "{" + (language.getLanguage().equals("en") ? english() : indonesian) + "}";
    }

    private String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
