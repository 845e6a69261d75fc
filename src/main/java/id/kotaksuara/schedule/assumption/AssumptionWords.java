package id.kotaksuara.schedule.assumption;

import id.kotaksuara.planner.words.Names;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says what is assumed, in a language and with the names people use. */
public record AssumptionWords(MessageSource messages, Locale locale, Names names) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** One assumption in a few words: {@code Gudang Martapura +17 kotak}. */
    public String say(Assumption assumed) {
        return assumed.isAboutDays() ? days(assumed) : thing(assumed);
    }

    /** All of them in one line. */
    public String say(Assumptions assumed) {
        return assumed.all().stream().map(this::say).collect(Collectors.joining(" · "));
    }

    private String days(Assumption assumed) {
        String days = assumed.amount() == 1
                ? day(assumed.firstDay())
                : day(assumed.firstDay()) + "–" + day(assumed.lastDay());
        String time = assumed.departs() == null ? "" : TIME.format(assumed.departs());
        return noted(assumed, message(assumed, "", days, time));
    }

    private String thing(Assumption assumed) {
        String suffix = assumed.amount() < 0 ? ".less" : "";
        String subject = Stream.of(assumed.subject().split(","))
                .filter(id -> !id.isEmpty())
                .map(this::name)
                .collect(Collectors.joining(", "));
        return noted(assumed, message(assumed, suffix, subject, Math.abs(assumed.amount())));
    }

    /** The name of a warehouse, vehicle type, district or consignment; a closed way names its first day too. */
    private String name(String id) {
        int space = id.indexOf(' ');
        return space < 0
                ? names.of(id)
                : names.of(id.substring(0, space)) + " " + day(LocalDate.parse(id.substring(space + 1)));
    }

    private String message(Assumption assumed, String suffix, Object... arguments) {
        return messages.getMessage("Assumption." + assumed.lever() + suffix, arguments, locale);
    }

    private static String noted(Assumption assumed, String words) {
        return assumed.note() == null || assumed.note().isEmpty() ? words : words + " (" + assumed.note() + ")";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d/M", locale).format(day);
    }
}
