package id.kotaksuara.region.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.region.Zone;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OfficeClockTests {

    @Autowired
    OfficeClock clock;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"63, WITA", "91, WIT", "31, WIB", "63.03, WITA", "63.03.05, WITA", "91.03.05.2001, WIT", "id, WIB"})
    void tellsEveryRegionInItsOwnZoneLoadedOrNot(String region, Zone zone) {
        assertThat(clock.zone(region)).isEqualTo(zone);
    }

    @Test
    void tellsTheNationInTheZoneOfTheCapital() {
        assertThat(clock.zone("")).isEqualTo(Zone.WIB);
    }

    @Test
    void takesTheZoneOfARegencyFromItsOwnPage() {
        jdbc.sql("insert into province values ('61', 'Kalimantan Barat')").update();
        jdbc.sql("insert into regency (code, province_code, name, zone) values ('61.05', '61', 'Sintang', 'WITA')")
                .update();
        assertThat(clock.zone("61.05.01")).isEqualTo(Zone.WITA);
    }

    @Test
    void livesByTheMachinesTimeUnlessAnotherOneIsSimulated() {
        assertThat(clock.isSimulated("63.03")).isFalse();
        assertThat(clock.simulatedWithin("63")).isEmpty();

        TestTime.in("63.03", "2024-11-19T23:00:00Z");

        assertThat(clock.now("63.03.05")).isEqualTo(Instant.parse("2024-11-19T23:00:00Z"));
        assertThat(clock.today("63.03")).isEqualTo(LocalDate.of(2024, 11, 20));
        assertThat(clock.isSimulated("63.04")).isFalse();
    }
}
