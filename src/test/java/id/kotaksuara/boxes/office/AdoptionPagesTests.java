package id.kotaksuara.boxes.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Boxes that were sealed before the office kept them one by one get their names. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class AdoptionPagesTests {

    private static final String PAGE = "/tables/adoption";

    @Autowired
    private BoxWorld world;

    @Autowired
    private JdbcClient jdbc;

    private String first;
    private String second;

    @BeforeEach
    void oneWasSealedBefore() {
        world.begin();
        first = world.code(BoxWorld.JAWA, 1, "GUBERNUR");
        second = world.code(BoxWorld.JAWA, 2, "GUBERNUR");
        jdbc.sql(
                        "insert into stock_item select w.id, 'pilkada-2024', 'BALLOT_BOX', b.goods_contest, 'SEALED', 1"
                                + " from warehouse w, ballot_box b where w.regency_code = '63.03' and w.code = 'GUDANG' and b.code = ?")
                .param(first)
                .update();
    }

    @Test
    void nameABoxOnceHoweverOftenItsCodeIsSent() {
        var form = UUID.randomUUID();
        assertThat(world.get(PAGE)).contains("1 kotak").doesNotContain("sudah bernama");

        assertThat(adopt(form, first)).hasRedirectedUrl(BoxWorld.BOXES + PAGE);
        assertThat(adopt(form, first)).as("once more").hasRedirectedUrl(BoxWorld.BOXES + PAGE);
        assertThat(adopt(form, second)).as("with another code").hasStatus(HttpStatus.CONFLICT);

        assertThat(world.state(first)).isEqualTo("SEALED");
        assertThat(world.state(second)).isEqualTo("WAITING");
        assertThat(jdbc.sql("select count(*) from box_event where kind = 'ADOPTED'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(world.get(PAGE)).contains("sudah bernama");
    }

    @Test
    void nameNoMoreThanWereSealed() {
        assertThat(adopt(UUID.randomUUID(), first)).hasStatus3xxRedirection();

        assertThat(adopt(UUID.randomUUID(), second)).hasStatusOk();
        assertThat(world.state(second)).isEqualTo("WAITING");
    }

    private MvcTestResult adopt(UUID form, String code) {
        return world.send(PAGE, List.of("warehouse=GUDANG", "code=" + code, "_once=" + form));
    }
}
