package id.kotaksuara.base.problem;

import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Something a user must be told, as a message key with its arguments; no sentence lives in Java. */
public abstract sealed class Problem extends RuntimeException permits NotFound, RuleBroken, ChangedMeanwhile, Busy {

    private static final String FORBIDDEN = "forbidden";
    private static final String ARGUMENTS = "forbiddenArguments";

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
        page.addAttribute(ARGUMENTS, arguments());
    }
}
