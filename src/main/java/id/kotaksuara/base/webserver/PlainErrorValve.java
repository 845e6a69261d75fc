package id.kotaksuara.base.webserver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What is said where no page of ours can be made: the two sentences of the problem page, in both languages. */
final class PlainErrorValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final String OTHERWISE = "400";
    private static final Locale[] LANGUAGES = {Locale.ROOT, Locale.ENGLISH};

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            say(Integer.toString(response.getStatus()), response);
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer any more", gone);
        }
    }

    /** Answers with what the problem page says of this kind of problem. */
    static void say(String kind, Response response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getReporter().write(words(kind));
        response.finishResponse();
    }

    private static String words(String status) {
        var words = new StringBuilder();
        for (Locale language : LANGUAGES) {
            var messages = ResourceBundle.getBundle(
                    "messages.web.web",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            String known = knows(messages, status) ? status : OTHERWISE;
            words.append(messages.getString("error." + known + ".title"))
                    .append('\n')
                    .append(messages.getString("error." + known + ".text"))
                    .append("\n\n");
        }
        return words.toString();
    }

    private static boolean knows(ResourceBundle messages, String status) {
        try {
            return !messages.getString("error." + status + ".title").isEmpty();
        } catch (MissingResourceException unknown) {
            return false;
        }
    }
}
