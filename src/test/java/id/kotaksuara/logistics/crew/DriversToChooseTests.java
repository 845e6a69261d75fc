package id.kotaksuara.logistics.crew;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;
import org.thymeleaf.context.LazyContextVariable;

@IntegrationTest
class DriversToChooseTests {

    @Autowired
    private DriversToChoose drivers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void haveTheirTelephonesOnPagesOfTheOfficeAlone() {
        new World(jdbc).create();
        jdbc.sql("insert into known_carrier (regency_code, kind, name, detail) values"
                        + " ('63.03', 'DRIVER', 'Hamdan', '0812 5550 101'), ('63.03', 'PLATE', 'DA 8123 AB', 'TRUK')")
                .update();

        assertThat(on("regency", "63.03")).containsExactly("Hamdan 0812 5550 101");
        assertThat(on("district", "63.03.17")).containsExactly("Hamdan ");
    }

    private List<String> on(String level, String region) {
        var page = new ExtendedModelMap();
        drivers.knownCrew(Map.of(level, region), page);
        assertThat(page.get("knownCrew")).isInstanceOf(LazyContextVariable.class);
        var known = (KnownCrew) ((LazyContextVariable<?>) page.get("knownCrew")).getValue();
        return known.drivers().stream()
                .map(one -> one.name() + " " + one.detail())
                .toList();
    }
}
