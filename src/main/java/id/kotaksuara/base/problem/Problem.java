package id.kotaksuara.base.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Something a user must be told, as a message key with its arguments; no sentence lives in Java. */
public abstract sealed class Problem extends RuntimeException permits NotFound, RuleBroken, ChangedMeanwhile, Busy {

    private static final String FORBIDDEN = "forbidden";
    private static final String ARGUMENTS = "Arguments";
    private static final String REFUSED = Problem.class.getName();

    private final transient Object[] arguments;

    Problem(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Says it above the form that asked, which keeps what was typed. */
    public void showOn(Errors form) {
        form.reject(key(), arguments(), null);
    }

    /** Says it at the field that it is about. */
    public void showAt(String field, Errors form) {
        form.rejectValue(field, key(), arguments(), null);
    }

    /** Says it above the page, whose form stays as it was sent. */
    public void showAbove(Model page) {
        page.addAttribute(FORBIDDEN, key());
        page.addAttribute(FORBIDDEN + ARGUMENTS, arguments());
    }

    /** Says it on the page that comes next, where that page has a place of this name for it. */
    public void showNext(String place, RedirectAttributes page) {
        page.addFlashAttribute(place, key());
        page.addFlashAttribute(place + ARGUMENTS, arguments());
        page.addFlashAttribute(REFUSED, true);
    }

    /** Whether what was asked for was refused, though its sender was led to another page, which says so. */
    public static boolean isSaidNext(HttpServletRequest request) {
        var next = RequestContextUtils.getOutputFlashMap(request);
        return next != null && next.containsKey(REFUSED);
    }
}
