package id.kotaksuara.demo;

import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills the warehouse of a scenario: what is needed has come in, and as many boxes as fit stand sealed. */
@Component
class ScenarioStock {

    private final Requirements requirements;
    private final Warehouses warehouses;
    private final StockLedger ledger;

    ScenarioStock(Requirements requirements, Warehouses warehouses, StockLedger ledger) {
        this.requirements = requirements;
        this.warehouses = warehouses;
        this.ledger = ledger;
    }

    void fill(Scenario scenario) {
        var warehouse =
                warehouses.withCode(scenario.regency(), scenario.warehouse().code());
        List<String> notIn = scenario.ballotsNotIn() == null ? List.of() : scenario.ballotsNotIn();
        needs(scenario).forEach((goods, pieces) -> {
            if (pieces > 0 && !(goods.material() == Material.BALLOT && notIn.contains(goods.contestCode()))) {
                ledger.receive(warehouse, goods, pieces.intValue(), "Simulasi");
            }
        });
        if (notIn.isEmpty()) {
            seal(scenario, warehouse);
        }
    }

    private void seal(Scenario scenario, Warehouse warehouse) {
        var boxes = Goods.ofAllContests(scenario.election().code(), Material.BALLOT_BOX);
        int sealed = Math.min(warehouse.room(), needs(scenario).get(boxes).intValue());
        ledger.move(warehouse, boxes, StockState.FLAT, StockState.SEALED, sealed);
    }

    private Map<Goods, Long> needs(Scenario scenario) {
        return requirements.of(scenario.election().code(), scenario.regency()).lines().stream()
                .collect(Collectors.groupingBy(
                        line -> goods(scenario, line.rule().terms()), Collectors.summingLong(line -> line.quantity())));
    }

    private static Goods goods(Scenario scenario, RuleTerms terms) {
        String contest = terms.contestCode() == null ? "" : terms.contestCode();
        return new Goods(scenario.election().code(), terms.material(), contest);
    }
}
