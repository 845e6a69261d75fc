package id.kotaksuara.base.officetable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Guesses which regency a file is of from what stands above its table and from its name: {@code DPT KAB. SINTANG}. */
public final class RegencyInTitle {

    private static final String REGENCY = "KABUPATEN ";

    private RegencyInTitle() {}

    /**
     * The code of the one regency that the texts name; with its kind before its name alone, in an earlier text before a
     * later one, and a longer name before one that is part of it.
     *
     * @param regencies the names of those it can be, by code
     */
    public static Optional<String> in(List<String> texts, Map<String, String> regencies) {
        var words = texts.stream().map(RegencyInTitle::words).toList();
        List<UnaryOperator<String>> ways =
                List.of(RegencyInTitle::whole, RegencyInTitle::shortened, RegencyInTitle::own);
        return ways.stream()
                .flatMap(way -> words.stream().flatMap(text -> only(text, regencies, way).stream()))
                .findFirst();
    }

    /** Two that fit equally well are none. */
    private static Optional<String> only(String text, Map<String, String> regencies, UnaryOperator<String> way) {
        var found = regencies.entrySet().stream()
                .filter(regency -> text.contains(words(way.apply(whole(regency.getValue())))))
                .sorted(Comparator.comparing(
                        regency -> -own(whole(regency.getValue())).length()))
                .toList();
        boolean tie = found.size() > 1
                && own(whole(found.get(0).getValue())).length()
                        == own(whole(found.get(1).getValue())).length();
        return tie ? Optional.empty() : found.stream().findFirst().map(Map.Entry::getKey);
    }

    private static String whole(String name) {
        return words(name).strip().replaceFirst("^(KABUPATEN|KOTA) (?:ADMINISTRASI|ADM) ", "$1 ");
    }

    private static String shortened(String whole) {
        return whole.startsWith(REGENCY) ? "KAB " + own(whole) : whole;
    }

    private static String own(String whole) {
        return Stream.of(REGENCY, "KOTA ")
                .filter(whole::startsWith)
                .findFirst()
                .map(kind -> whole.substring(kind.length()))
                .orElse(whole);
    }

    private static String words(String text) {
        return " "
                + text.toUpperCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip() + " ";
    }
}
