package id.kotaksuara.base.form;

import id.kotaksuara.base.address.AskedPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;

/**
 * Whether somebody who takes something away was asked first and said yes. A handler that takes away has it as a parameter; where
 * nobody was asked it answers with the question, which names what goes and sends the same form again.
 */
public final class Sure {

    static final String ANSWER = "sure";
    static final String REASON = "reason";

    private static final String PAGE = "base/form/sure";
    private static final int LONGEST = 200;
    private static final Set<String> OF_THE_QUESTION = Set.of(ANSWER, REASON);

    private final HttpServletRequest request;
    private final ModelMap page;
    private String question = "";
    private List<Object> about = List.of();
    private String back = "";
    private boolean why;

    Sure(HttpServletRequest request, ModelMap page) {
        this.request = request;
        this.page = page;
    }

    /** Whether there was a question, and they said yes. */
    public boolean said() {
        return request.getParameter(ANSWER) != null;
    }

    /** The same where a reason was asked for too, and given in a few words. */
    public boolean explained() {
        return said() && !reason().isEmpty() && reason().length() <= LONGEST;
    }

    /** Why they are sure, where that was asked. */
    public String reason() {
        return Typed.orEmpty(request.getParameter(REASON));
    }

    /**
     * The page that asks.
     *
     * @param key of the question; the same with {@code .goes} says what happens then
     * @param leading back where they are not sure
     * @param named what the question names
     */
    public String ask(String key, String leading, Object... named) {
        question = key;
        back = leading;
        about = List.of(named);
        page.addAttribute("asked", this);
        return PAGE;
    }

    /** The page that asks for a reason too. */
    public String askWhy(String key, String leading, Object... named) {
        why = true;
        return ask(key, leading, named);
    }

    public String question() {
        return question;
    }

    /** What the question names. */
    public Object[] about() {
        return about.toArray();
    }

    public String back() {
        return back;
    }

    /** Whether a reason is asked for. */
    public boolean why() {
        return why;
    }

    /** What is wrong with the reason, as the key of a message; null where nothing is, or nobody has answered. */
    public @Nullable String wrong() {
        if (!why || !said() || explained()) {
            return null;
        }
        return reason().isEmpty() ? "sure.reason.missing" : "sure.reason.long";
    }

    /** Where the answer is sent. */
    public String action() {
        return AskedPath.of(request);
    }

    /** What was sent, to be sent again with the answer. */
    public List<Map.Entry<String, String>> kept() {
        return request.getParameterMap().entrySet().stream()
                .filter(input -> !input.getKey().startsWith("_") && !OF_THE_QUESTION.contains(input.getKey()))
                .flatMap(input -> Arrays.stream(input.getValue()).map(value -> Map.entry(input.getKey(), value)))
                .toList();
    }
}
