package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;

class PasswordRulesTests {

    @Test
    void takesTwelveCharactersButNotEleven() {
        assertThat(broken("empat kuda!!", "empat kuda!!")).isEmpty();
        assertThat(broken("empat kuda!", "empat kuda!")).containsExactly("password.short");
    }

    @Test
    void takes128CharactersButNot129() {
        String longest = "0123456 ".repeat(16);
        assertThat(broken(longest, longest)).isEmpty();
        assertThat(broken(longest + "x", longest + "x")).containsExactly("password.long");
    }

    @Test
    void refusesWhatAnybodyWouldTryFirst() {
        assertThat(broken("aaaaabbbbbccccc", "")).containsExactly("password.guessable");
        assertThat(broken("Rahmah-rahmah-2024", "")).containsExactly("password.guessable");
        assertThat(broken("123456789012", "")).containsExactly("password.guessable");
        assertThat(broken("abcdefghijkl", "")).containsExactly("password.guessable");
    }

    @Test
    void wantsTheSameTwice() {
        assertThat(broken("empat kuda hitam", "empat kuda putih")).containsExactly("password.different");
        assertThat(broken("empat kuda hitam", null)).containsExactly("password.different");
        assertThat(broken(null, null)).containsExactly("password.short");
    }

    private static List<String> broken(String password, String repeat) {
        var form = new ChosenPasswordForm(password, repeat);
        var errors = new SimpleErrors(form);
        PasswordRules.check(form, "rahmah", errors);
        return errors.getFieldErrors().stream().map(FieldError::getCode).toList();
    }
}
