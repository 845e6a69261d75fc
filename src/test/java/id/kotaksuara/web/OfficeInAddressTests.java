package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.View;

class OfficeInAddressTests {

    private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Door())
            .setCustomArgumentResolvers(new OfficeInAddress())
            .build());

    @Test
    void givesTheOfficeThatThePathNames() {
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/door/7"))
                .hasStatusOk()
                .bodyText()
                .startsWith("/elections/pilkada-2024/63.03 7");
    }

    @Test
    void isNotToldAnotherOneByParametersOrFields() {
        var other = "election=pemilu-2024&regency=63.01&office=63.01&office.election=pemilu-2024&office.regency=63.01";

        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/door/7?" + other))
                .bodyText()
                .startsWith("/elections/pilkada-2024/63.03 7");
        assertThat(mvc.post()
                        .uri("/elections/pilkada-2024/63.03/door/7")
                        .contentType("application/x-www-form-urlencoded")
                        .content(other))
                .bodyText()
                .startsWith("/elections/pilkada-2024/63.03 7");
    }

    @Test
    void showsBothCodesToThePageByTheirNames() {
        assertThat(mvc.get().uri("/elections/pilkada-2024/63.03/door/7"))
                .request()
                .attributes()
                .extractingByKey(View.PATH_VARIABLES)
                .isEqualTo(Map.of("election", "pilkada-2024", "regency", "63.03", "number", "7"));
    }

    @Test
    void findsNothingWhereThePathNamesNoElection() {
        assertThat(mvc.get().uri("/elections/PILKADA/63.03/door/7")).failure().hasCauseInstanceOf(NotFound.class);
    }

    @RestController
    private static final class Door {

        @RequestMapping(RegionPath.REGENCY + "/door/{number}")
        String open(OfficeKey office, @PathVariable("number") String number) {
            return office.path() + " " + number;
        }
    }
}
