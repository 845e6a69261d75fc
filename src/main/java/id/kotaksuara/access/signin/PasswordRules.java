package id.kotaksuara.access.signin;

import java.util.Locale;
import org.springframework.validation.Errors;

/** What a new password must be: long rather than strange (NIST SP 800-63B-4), and not what anybody would try first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** Rejects the fields {@code password} and {@code repeat} where they break a rule. */
    static void check(NewPassword chosen, String username, Errors errors) {
        String password = chosen.password();
        if (password == null || password.length() < SHORTEST) {
            errors.rejectValue("password", "password.short", new Object[] {SHORTEST}, null);
        } else if (password.length() > LONGEST) {
            errors.rejectValue("password", "password.long", new Object[] {LONGEST}, null);
        } else if (guessable(password.toLowerCase(Locale.ROOT), username)) {
            errors.rejectValue("password", "password.guessable");
        } else if (!password.equals(chosen.repeat())) {
            errors.rejectValue("repeat", "password.different");
        }
    }

    private static boolean guessable(String password, String username) {
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || !username.isBlank() && password.contains(username)
                || "abcdefghijklmnopqrstuvwxyz".contains(password)
                || "01234567890123456789".contains(password);
    }

    /** A form in which a password is typed twice. */
    interface NewPassword {
        String password();

        String repeat();
    }
}
