package id.kotaksuara.road.message;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.road.custody.TelephoneDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text message as it came.
 *
 * @param from the number or name it came from, empty where the text does not say
 * @param movement null where no number of a movement is in it
 * @param code as it is read out, null where none is in it
 * @param missing boxes that it says are missing
 */
record Message(
        String text,
        String from,
        @Nullable Integer movement,
        @Nullable String code,
        int missing) {

    private static final String SIGN = "[2-9A-HJKMNP-Z]";
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9])" + SIGN + "{3}[ -]?" + SIGN + "{3}[ -]?" + SIGN + "(?![A-Z0-9])");
    private static final Pattern PHONE = Pattern.compile("(?<!\\w)(?:\\+|0|62)[\\d ().-]{7,18}\\d(?!\\w)");
    private static final Pattern LABEL = Pattern.compile("(?im)^(?:dari|from|pengirim|isi|sms|pesan) ?:");
    private static final Pattern NAME = Pattern.compile("^\\s*[(]?([\\p{L}][\\p{L} .']{1,58})[)]?\\s*:");
    private static final Pattern MOVEMENT = Pattern.compile("\\b(?:RIT|TRIP|NOMOR|NO)\\b[ .:#]*(\\d{1,9})\\b");
    private static final Pattern SHIPMENT = Pattern.compile("\\bSJ\\b[ .:#-]*(?:\\d{4}[ -]+)?\\d{1,5}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,9})\\b");
    private static final Pattern MISSING = Pattern.compile(
            "\\b(?:KURANG|MISSING)\\s*:?\\s*(\\d{1,4})\\b|\\b(\\d{1,4})\\s*(?:KOTAK\\s*)?(?:KURANG|MISSING)\\b");

    /** Stands where something was read, so that what is on either side is not read as one. */
    private static final String BREAK = " ; ";

    /** Those of a pasted text: parted by empty lines where there are some, and otherwise one to a line. */
    static List<Message> all(String pasted) {
        String text = pasted.replaceAll("\\R", "\n")
                .lines()
                .map(String::strip)
                .collect(joining("\n"))
                .strip();
        String between = text.contains("\n\n") ? "\n{2,}+" : "\n";
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Message::of)
                .toList();
    }

    static Message of(String text) {
        String rest = LABEL.matcher(text).replaceAll(" ").strip();
        Matcher number = PHONE.matcher(rest);
        String phone = number.find() ? number.group().strip() : "";
        rest = phone.isEmpty() ? rest : number.replaceFirst(" ").strip();
        Matcher named = NAME.matcher(rest);
        String name = named.find() ? named.group(1).strip() : "";
        rest = (name.isEmpty() ? rest : rest.substring(named.end())).toUpperCase(Locale.ROOT);
        Optional<MatchResult> code = code(rest);
        String spoken = code.flatMap(found -> TelephoneDesk.code(found.group())).orElse(null);
        String around = SHIPMENT.matcher(
                        spoken == null ? rest : rest.replace(code.orElseThrow().group(), BREAK))
                .replaceAll(BREAK);
        return new Message(text, (phone + " " + name).strip(), movement(around), spoken, missing(around));
    }

    /** Where the text does not say who sent it. */
    Message sentBy(String who) {
        return from.isEmpty() ? new Message(text, who, movement, code, missing) : this;
    }

    private static Optional<MatchResult> code(String text) {
        return CODE.matcher(text)
                .results()
                .filter(found -> TelephoneDesk.code(found.group()).isPresent())
                .findFirst();
    }

    private static @Nullable Integer movement(String text) {
        Matcher named = MOVEMENT.matcher(text);
        Matcher any = NUMBER.matcher(MISSING.matcher(text).replaceAll(" "));
        return named.find() ? Integer.valueOf(named.group(1)) : any.find() ? Integer.valueOf(any.group(1)) : null;
    }

    private static int missing(String text) {
        Matcher said = MISSING.matcher(MOVEMENT.matcher(text).replaceFirst(BREAK));
        return !said.find() ? 0 : Integer.parseInt(said.group(1) == null ? said.group(2) : said.group(1));
    }
}
