package id.kotaksuara.goods.sorting;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;

import id.kotaksuara.As;
import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.claim.Claims;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A receipt is put right in the moment in which the sorting of its sheets closes and claims what is missing. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
@TestPropertySource(properties = "kotaksuara.test.database=own")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CorrectedWhileSortedTests extends GoodsPages {

    @Autowired
    private SortingDesk desk;

    @Autowired
    private Claims claims;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    static void clean(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        new CleanSlate(jdbc, transaction).wipe();
    }

    @Test
    void isAskedForWhatTheSortingClaimedInThatMoment() throws Exception {
        delivered();
        taken("/sorting", Map.of("goods", "BALLOT.DPR", "sheets", "500", "team", "Tim 1", "warehouse", "GUDANG"));
        taken("/sorting/1/counts", Map.of("good", "495", "counter", "Siti"));
        var me = TestSecurityContextHolder.getContext();
        var other = Executors.newSingleThreadExecutor();

        Future<MvcTestResult> corrected = transaction.execute(status -> {
            desk.count(GoodsWorld.OFFICE, 1, new SheetCount(495, Map.of(), "Hasan"), 50);
            var begun = other.submit(() -> corrected(me));
            assertThat(catchThrowable(() -> begun.get(2, TimeUnit.SECONDS)))
                    .as("the correction waits")
                    .isInstanceOf(TimeoutException.class);
            return begun;
        });

        assertThat(corrected.get(30, TimeUnit.SECONDS))
                .hasStatusOk()
                .bodyText()
                .contains("penyortiran sudah menemukan 5 yang dapat sama.", "value=\"896\"");
        other.shutdown();
        assertThat(claims.of(GoodsWorld.OFFICE))
                .singleElement()
                .satisfies(claim -> assertThat(claim.what().quantity()).isEqualTo(5));
    }

    private void delivered() {
        var note = Map.of("warehouse", "GUDANG", "noteNumber", "SJ-1", "supplier", "PT A", "arrived", "2024-01-01");
        taken("/receipts", note);
        taken("/receipts/1/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", "900", "order", ""));
        taken("/receipts/1/counts", Map.of("line", "1", "good", "900"));
        taken("/receipts/1/closing", Map.of("steps", "1"));
    }

    private MvcTestResult corrected(SecurityContext by) {
        var sent = mvc.post()
                .uri(GoodsWorld.GOODS + "/receipts/1/counts/1/correction")
                .with(csrf())
                .with(securityContext(by));
        Map.of(
                        "noted", "900",
                        "shown", "900",
                        "good", "896",
                        "damaged", "0",
                        "foreign", "0",
                        "firstPerson", "Siti",
                        "secondPerson", "Hasan",
                        "reason", "Salah hitung")
                .forEach(sent::param);
        return sent.exchange();
    }
}
