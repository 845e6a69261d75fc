package id.kotaksuara;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a page shows it: where it is sent, and what it sends when nobody changes anything.
 *
 * @param button the name and value of its first button that has any
 * @param files the names of what it asks files by
 */
public record PageForm(String action, List<Field> fields, List<Field> button, List<String> files) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|button)\\b([^>]*)>|<(select|textarea)\\b([^>]*)>(.*?)</\\3>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /** One name with its value. */
    public record Field(String name, String value) {}

    /** The forms of a page that post, except the one that signs out. */
    public static List<PageForm> in(String html) {
        return FORM.matcher(html)
                .results()
                .filter(form -> "post".equals(attribute(form.group(1), "method")))
                .map(form -> of(attribute(form.group(1), "action"), form.group(2)))
                .filter(form -> !form.action().endsWith("/sign-out"))
                .toList();
    }

    private static PageForm of(String action, String inner) {
        var fields = new ArrayList<Field>();
        var buttons = new ArrayList<Field>();
        var files = new ArrayList<String>();
        FIELD.matcher(inner).results().forEach(found -> {
            String attributes = found.group(1) == null ? found.group(4) : found.group(2);
            String name = attribute(attributes, "name");
            if (name.isEmpty() || name.equals("_csrf")) {
                return;
            }
            if (attribute(attributes, "type").equals("file")) {
                files.add(name);
                return;
            }
            var field = new Field(name, value(found.group(1), found.group(3), attributes, found.group(5)));
            ("button".equals(found.group(1)) ? buttons : fields).add(field);
        });
        return new PageForm(
                action, withoutUnticked(fields), buttons.stream().limit(1).toList(), files);
    }

    private static String value(String input, String other, String attributes, String inner) {
        if (input != null) {
            String type = attribute(attributes, "type");
            boolean choice = type.equals("checkbox") || type.equals("radio");
            String unticked = choice && !attributes.contains("checked") ? UNTICKED + type : "";
            return unticked + attribute(attributes, "value");
        }
        return other.equals("textarea") ? HtmlUtils.htmlUnescape(inner) : chosen(inner);
    }

    private static final String UNTICKED = "\u0000unticked-";
    private static final String FIRST_OF_RADIOS = UNTICKED + "radio";

    /** Of radio buttons of which none is pressed, the first is. */
    private static List<Field> withoutUnticked(List<Field> fields) {
        var kept = new ArrayList<Field>();
        for (Field field : fields) {
            boolean first = fields.stream()
                    .filter(other -> other.name().equals(field.name()))
                    .allMatch(other -> other.value().startsWith(FIRST_OF_RADIOS));
            if (!field.value().startsWith(UNTICKED)) {
                kept.add(field);
            } else if (first && kept.stream().noneMatch(other -> other.name().equals(field.name()))) {
                kept.add(new Field(field.name(), field.value().substring(FIRST_OF_RADIOS.length())));
            }
        }
        return kept;
    }

    /** The chosen option; where none is, the first that says something. */
    private static String chosen(String options) {
        List<String> all =
                OPTION.matcher(options).results().map(option -> option.group(1)).toList();
        return all.stream()
                .filter(option -> option.contains("selected"))
                .findFirst()
                .or(() -> all.stream()
                        .filter(option -> !attribute(option, "value").isEmpty())
                        .findFirst())
                .map(option -> attribute(option, "value"))
                .orElse("");
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
