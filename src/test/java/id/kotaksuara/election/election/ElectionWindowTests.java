package id.kotaksuara.election.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

class ElectionWindowTests {

    private final ElectionWindow window = ElectionWindow.around(LocalDate.of(2024, 11, 27));
    private final Errors errors = new MapBindingResult(Map.of(), "form");

    @Test
    void reachesFromSixtyDaysBeforeTheVotingToThirtyAfter() {
        assertThat(window).isEqualTo(new ElectionWindow(LocalDate.of(2024, 9, 28), LocalDate.of(2024, 12, 27)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-27",
                "2024-12-28",
                "2014-11-22",
                "2023-11-19T07:30",
                "2204-11-20 08:00",
                "0024-11-25",
                "+999999999-01-01"
            })
    void tellsADayOutsideAtItsField(String typed) {
        window.check(errors, "day", typed);
        assertThat(errors.getFieldError("day").getCode()).isEqualTo("election.window");
        assertThat(errors.getFieldError("day").getArguments()).containsExactly("28/9/2024", "27/12/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-28", "2024-12-27", "2024-11-20T07:30", "", "besok", "T", "null"})
    void takesADayWithinAndLeavesWhatIsNoDayToOthers(String typed) {
        window.check(errors, "day", typed);
        assertThat(errors.hasErrors()).isFalse();
    }
}
