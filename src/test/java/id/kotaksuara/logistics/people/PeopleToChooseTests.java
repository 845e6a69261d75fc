package id.kotaksuara.logistics.people;

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
class PeopleToChooseTests {

    @Autowired
    private PeopleToChoose people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areThoseOfTheOfficeAndOfTheDistrictAtHand() {
        new World(jdbc).create();
        jdbc.sql("insert into known_person (regency_code, name, duty, district_code) values"
                        + " ('63.03', 'Siti', 'STAFF', null), ('63.03', 'Amat', 'PPK_CHAIR', '63.03.05'),"
                        + " ('63.03', 'Budi', 'PPK_CHAIR', '63.03.17')")
                .update();

        assertThat(on(Map.of("regency", "63.03"))).containsExactly("Siti", "Amat", "Budi");
        assertThat(on(Map.of("district", "63.03.17"))).containsExactly("Siti", "Budi");
        assertThat(on(Map.of("regency", "63.03", "place", "63.03.05")))
                .as("the store of a PPK, on a page of the office")
                .containsExactly("Siti", "Amat");
        assertThat(on(Map.of("regency", "63.03", "place", "GUDANG"))).hasSize(3);
    }

    private List<String> on(Map<String, String> path) {
        var page = new ExtendedModelMap();
        people.knownPeople(path, page);
        var known = (KnownPeople) ((LazyContextVariable<?>) page.get("knownPeople")).getValue();
        return known.everybody().stream().map(KnownPerson::name).toList();
    }
}
