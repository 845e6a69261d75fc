package id.kotaksuara.access.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells how soon somebody would guess a password who knows what offices like this one write: the names of the work, of
 * regencies and of the person are worth nothing.
 */
@Component
class GuessablePasswords {

    /** Of 0 to 4: more than ten thousand million guesses for the whole, a hundred million for what is not of this field. */
    private static final int HARD_AS_A_WHOLE = 4;

    private static final int HARD_WITHOUT_KNOWN_WORDS = 3;

    /** What stands behind is not measured: it only makes a password harder, and measuring takes long. */
    private static final int MEASURED = 64;

    private static final int SHORTEST_WORD = 3;

    private static final List<String> OF_THE_WORK = List.of(
            "kotaksuara",
            "kotak",
            "suara",
            "pemilu",
            "pemilihan",
            "pilkada",
            "pilpres",
            "pileg",
            "presiden",
            "gubernur",
            "bupati",
            "walikota",
            "dprd",
            "dpr",
            "dpd",
            "kpu",
            "bawaslu",
            "ppk",
            "pps",
            "kpps",
            "tps",
            "gudang",
            "logistik",
            "distribusi",
            "jadwal",
            "kabupaten",
            "kota",
            "kecamatan",
            "desa",
            "kelurahan",
            "provinsi",
            "indonesia",
            "perencana",
            "pengawas",
            "operator",
            "ketua",
            "admin",
            "rahasia",
            "sandi",
            "merdeka",
            "garuda",
            "pancasila",
            "ballot",
            "election",
            "password");

    private final Regions regions;

    GuessablePasswords(Regions regions) {
        this.regions = regions;
    }

    boolean has(String password, String username) {
        var words = knownTo(username);
        String said = password.toLowerCase(Locale.ROOT);
        String measured = said.substring(0, Math.min(said.length(), MEASURED));
        return score(measured, words) < HARD_AS_A_WHOLE
                || score(without(words, measured), words) < HARD_WITHOUT_KNOWN_WORDS;
    }

    /** The longest first, so that a word is not taken for a piece of itself. */
    private List<String> knownTo(String username) {
        var places = regions.ofLevel(Regions.NATION, RegionLevel.REGENCY.number()).stream()
                .map(RegionName::name);
        return Stream.concat(Stream.concat(places, Stream.of(username)), OF_THE_WORK.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^a-z]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String without(List<String> words, String password) {
        String rest = password;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static int score(String password, List<String> words) {
        return password.isEmpty() ? 0 : Measure.ZXCVBN.measure(password, words).getScore();
    }

    /** Reads its dictionaries when the first password is chosen, not at every start. */
    private static final class Measure {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
