package id.kotaksuara.base.problem;

import org.springframework.validation.Errors;

/** A rule of the office forbids what was asked; the arguments carry the numbers that say why. */
public final class RuleBroken extends Problem {

    public RuleBroken(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Says it above the form that asked, which keeps what was typed. */
    public void showOn(Errors form) {
        form.reject(key(), arguments(), null);
    }

    /** Says it at the field that it is about. */
    public void showAt(String field, Errors form) {
        form.rejectValue(field, key(), arguments(), null);
    }
}
