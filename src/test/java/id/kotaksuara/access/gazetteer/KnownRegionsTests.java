package id.kotaksuara.access.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.access.gazetteer.KnownRegions.Known;
import id.kotaksuara.region.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class KnownRegionsTests {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areTheProvincesAndRegenciesOfIndonesiaEachOnce() {
        List<Known> facts = KnownRegions.facts();

        assertThat(facts).filteredOn(Known::isProvince).hasSize(38).allMatch(known -> Zone.isInAProvince(known.code()));
        assertThat(facts).filteredOn(known -> !known.isProvince()).hasSize(514).allSatisfy(known -> {
            assertThat(known.code()).matches("\\d\\d\\.\\d\\d");
            assertThat(known.name()).matches("(Kabupaten|Kota) \\S.*");
        });
        assertThat(facts).extracting(Known::code).doesNotHaveDuplicates();
        assertThat(facts).contains(new Known("61.05", "Kabupaten Sintang"));
    }

    @Test
    void areEnteredOnceAndLeaveWhatIsThere() {
        jdbc.update("insert into province (code, name) values ('61', 'Kalbar')");
        jdbc.update("insert into regency (code, province_code, name, zone) values ('61.05', '61', 'Sintang', 'WIT')");
        var known = new KnownRegions(jdbc, transaction, true);

        known.enterAtTheFirstStart();
        known.enterAtTheFirstStart();

        assertThat(count("province")).isEqualTo(38);
        assertThat(count("regency")).isEqualTo(514);
        assertThat(jdbc.queryForList("select name || zone from regency where code = '61.05'", String.class))
                .containsExactly("SintangWIT");
        assertThat(jdbc.queryForList("select zone from regency where code in ('63.03', '94.01')", String.class))
                .containsExactlyInAnyOrder("WITA", "WIT");
    }

    @Test
    void areLeftToOthersWhereTheyAreNotWanted() {
        new KnownRegions(jdbc, transaction, false).enterAtTheFirstStart();

        assertThat(count("regency")).isZero();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
