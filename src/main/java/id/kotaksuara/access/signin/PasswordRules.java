package id.kotaksuara.access.signin;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a new password must be: long rather than strange (NIST SP 800-63B-4), and not what anybody would try first. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private final GuessablePasswords guessable;

    PasswordRules(GuessablePasswords guessable) {
        this.guessable = guessable;
    }

    /** Rejects the fields {@code password} and {@code repeat} where they break a rule. */
    void check(NewPassword chosen, String username, Errors errors) {
        String password = chosen.password();
        if (password == null || password.length() < SHORTEST) {
            errors.rejectValue("password", "password.short", new Object[] {SHORTEST}, null);
        } else if (password.length() > LONGEST) {
            errors.rejectValue("password", "password.long", new Object[] {LONGEST}, null);
        } else if (guessable.has(password, username)) {
            errors.rejectValue("password", "password.guessable");
        } else if (!password.equals(chosen.repeat())) {
            errors.rejectValue("repeat", "password.different");
        }
    }

    /** A form in which a password is typed twice. */
    interface NewPassword {
        String password();

        String repeat();
    }
}
