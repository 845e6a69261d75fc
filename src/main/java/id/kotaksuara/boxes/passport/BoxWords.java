package id.kotaksuara.boxes.passport;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.access.journal.PersonNames;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.election.election.Contest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words what the history keeps in a short form: {@code BALLOT.GUBERNUR=306/306}. */
@Component("boxWords")
class BoxWords {

    private static final Pattern COUNT =
            Pattern.compile("^([A-Z_]++)(?:\\.([A-Z_]++))?+=(?:(\\d++):)?+(\\d++)/(\\d++)$");

    private final MessageSource messages;
    private final PersonNames people;

    BoxWords(MessageSource messages, PersonNames people) {
        this.people = people;
        this.messages = messages;
    }

    public String detail(BoxEvent event, List<Contest> contests) {
        return switch (event.kind()) {
            case FILLED, MISCOUNTED ->
                Arrays.stream(event.detail().split(" "))
                        .map(part -> part(part, contests))
                        .collect(joining("; "));
            default -> event.detail();
        };
    }

    public String spoken(String code) {
        return BoxCode.spoken(code);
    }

    private String part(String text, List<Contest> contests) {
        if (text.startsWith("@")) {
            return text.equals("@=")
                    ? say("passport.counted.one")
                    : say("passport.counted.first", people.called(text.substring(1)));
        }
        Matcher count = COUNT.matcher(text);
        if (!count.matches()) {
            return text;
        }
        String goods = say("Material." + count.group(1)) + contest(count.group(2), contests);
        return count.group(3) == null
                ? say("passport.counted", goods, count.group(4), count.group(5))
                : say("passport.counted_twice", goods, count.group(3), count.group(4), count.group(5));
    }

    private static String contest(@Nullable String code, List<Contest> contests) {
        return contests.stream()
                .filter(contest -> contest.code().equals(code))
                .map(contest -> " " + contest.name())
                .findFirst()
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
