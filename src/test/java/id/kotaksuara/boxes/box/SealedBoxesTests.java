package id.kotaksuara.boxes.box;

import static id.kotaksuara.boxes.BoxWorld.IRANG;
import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static id.kotaksuara.boxes.BoxWorld.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Boxes of three stations in two villages, one of each sealed. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class SealedBoxesTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private BoxRows rows;

    @Test
    void areThoseOfTheStationsThatAreAskedFor() {
        world.begin();
        String first = world.code(JAWA, 1, "GUBERNUR");
        String second = world.code(JAWA, 2, "GUBERNUR");
        String other = world.code(IRANG, 1, "GUBERNUR");
        Stream.of(first, second, other).forEach(world::pack);

        assertThat(sealed(JAWA + "/1")).containsExactly(first);
        assertThat(sealed(JAWA + "/2", IRANG + "/1")).containsExactly(second, other);
        assertThat(sealed("63.03.17.2001/1")).as("nothing is sealed there").isEmpty();
        assertThat(sealed()).isEmpty();
        assertThat(rows.sealed(OFFICE, List.of(JAWA + "/1")))
                .allSatisfy(box -> assertThat(box.ballots()).isPositive().isEqualTo(box.needed()));
    }

    private List<String> sealed(String... stations) {
        return rows.sealed(OFFICE, List.of(stations)).stream().map(BoxRow::code).toList();
    }
}
