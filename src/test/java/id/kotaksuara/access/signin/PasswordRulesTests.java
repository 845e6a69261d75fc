package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;

class PasswordRulesTests {

    private static final PasswordRules RULES = new PasswordRules(new GuessablePasswords(regions()));

    private static Regions regions() {
        var regions = mock(Regions.class);
        when(regions.ofLevel(Regions.NATION, 2))
                .thenReturn(List.of(
                        new RegionName("63.03", "Kabupaten Banjar", 2),
                        new RegionName("63.01", "Kabupaten Tanah Laut", 2)));
        return regions;
    }

    @Test
    void takesTwelveCharactersButNotEleven() {
        assertThat(broken("empat kuda!!", "empat kuda!!")).isEmpty();
        assertThat(broken("empat kuda!", "empat kuda!")).containsExactly("password.short");
    }

    @Test
    void takes128CharactersButNot129() {
        String longest = "empat kuda hitam menarik dua belas gerobak ke seberang sungai "
                .repeat(3)
                .substring(0, 128);
        assertThat(broken(longest, longest)).isEmpty();
        assertThat(broken(longest + "x", longest + "x")).containsExactly("password.long");
    }

    @Test
    void refusesWhatAnybodyWouldTryFirst() {
        assertThat(broken("aaaaabbbbbccccc", "")).containsExactly("password.guessable");
        assertThat(broken("Rahmah-rahmah-2024", "")).containsExactly("password.guessable");
        assertThat(broken("123456789012", "")).containsExactly("password.guessable");
        assertThat(broken("abcdefghijkl", "")).containsExactly("password.guessable");
        assertThat(broken("qwertyuiop12", "")).containsExactly("password.guessable");
        assertThat(broken("P@ssw0rd1234", "")).containsExactly("password.guessable");
        assertThat(broken("0123456 ".repeat(16), "")).containsExactly("password.guessable");
    }

    @Test
    void refusesWhatOnlySaysTheWorkTheYearAndThePlace() {
        assertThat(broken("kotaksuara2024", "")).containsExactly("password.guessable");
        assertThat(broken("Pemilu-KPU-2024!", "")).containsExactly("password.guessable");
        assertThat(broken("pilkada-banjar-2024", "")).containsExactly("password.guessable");
        assertThat(broken("kpu tanah laut 2024", "")).containsExactly("password.guessable");
    }

    @Test
    void takesWordsOfTheWorkBesideOthers() {
        assertThat(broken("gudang penuh 350 kotak", "gudang penuh 350 kotak")).isEmpty();
        assertThat(broken("dua belas kotak merah", "dua belas kotak merah")).isEmpty();
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
        RULES.check(form, "rahmah", errors);
        return errors.getFieldErrors().stream().map(FieldError::getCode).toList();
    }
}
