package id.kotaksuara.demo.example;

import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills the warehouse of an example: what is needed has come in, and as many boxes as fit stand sealed. */
@InDemo
@Component
class ExampleStock {

    private final Requirements requirements;
    private final Warehouses warehouses;
    private final StockLedger ledger;

    ExampleStock(Requirements requirements, Warehouses warehouses, StockLedger ledger) {
        this.requirements = requirements;
        this.warehouses = warehouses;
        this.ledger = ledger;
    }

    void fill(Example example) {
        var warehouse =
                warehouses.withCode(example.regency(), example.warehouse().code());
        List<String> notIn = example.ballotsNotIn() == null ? List.of() : example.ballotsNotIn();
        needs(example).forEach((goods, pieces) -> {
            if (pieces > 0 && !(goods.material() == Material.BALLOT && notIn.contains(goods.contestCode()))) {
                ledger.receive(warehouse, goods, pieces.intValue(), "Simulasi");
            }
        });
        if (notIn.isEmpty()) {
            seal(example, warehouse);
        }
    }

    private void seal(Example example, Warehouse warehouse) {
        var boxes = Goods.ofAllContests(example.election().code(), Material.BALLOT_BOX);
        int sealed = Math.min(warehouse.room(), needs(example).get(boxes).intValue());
        ledger.move(warehouse, new StockMove(boxes, StockState.FLAT, StockState.SEALED, sealed));
    }

    private Map<Goods, Long> needs(Example example) {
        return requirements.of(example.election().code(), example.regency()).lines().stream()
                .collect(Collectors.groupingBy(
                        line -> goods(example, line.rule().terms()), Collectors.summingLong(line -> line.quantity())));
    }

    private static Goods goods(Example example, RuleTerms terms) {
        String contest = terms.contestCode() == null ? "" : terms.contestCode();
        return new Goods(example.election().code(), terms.material(), contest);
    }
}
