package id.kotaksuara.base.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.validation.ObjectError;

class ProblemTests {

    private final MapBindingResult form = new MapBindingResult(Map.of("boxes", "11"), "form");

    @Test
    void keepsItsNumbersWhateverBecomesOfThemElsewhere() {
        Object[] numbers = {11, 10};
        var broken = new RuleBroken("stock.short", numbers);

        numbers[0] = 12;
        broken.arguments()[1] = 9;

        assertThat(broken.key()).isEqualTo("stock.short");
        assertThat(broken.arguments()).containsExactly(11, 10);
    }

    @Test
    void saysARuleAboveTheFormAsASentenceWithItsNumbers() {
        new RuleBroken("stock.short", 11, 10).showOn(form);

        assertThat(form.getFieldErrors()).isEmpty();
        assertThat(form.getGlobalError()).extracting(ObjectError::getCode).isEqualTo("stock.short");
        assertThat(form.getGlobalError().getArguments()).containsExactly(11, 10);
    }

    @Test
    void saysARuleAtItsFieldAndLeavesWhatWasTyped() {
        new RuleBroken("stock.short", 11, 10).showAt("boxes", form);

        assertThat(form.getFieldError("boxes"))
                .extracting(FieldError::getCode, FieldError::getRejectedValue)
                .containsExactly("stock.short", "11");
        assertThat(form.getGlobalErrors()).isEmpty();
    }

    @Test
    void asksForTheWordsOfTheKindThatWasNotFound() {
        var missing = new NotFound("warehouse", "JKT-09");

        assertThat(missing.key()).isEqualTo("notfound.warehouse");
        assertThat(missing.arguments()).containsExactly("JKT-09");
    }
}
