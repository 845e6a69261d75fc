package id.kotaksuara.goods.ledger;

import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.requirement.RequirementLine;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.BoxSide;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockWords;
import id.kotaksuara.region.OfficeKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The goods that an office has to do with, by its requirement, with their names. */
@Component
public class GoodsOfOffice {

    private final Requirements requirements;
    private final Elections elections;
    private final StockWords words;

    GoodsOfOffice(Requirements requirements, Elections elections, StockWords words) {
        this.requirements = requirements;
        this.elections = elections;
        this.words = words;
    }

    /** In the order of the quantity rules. */
    public List<NeededGoods> needed(OfficeKey office) {
        var all = new LinkedHashMap<Goods, NeededGoods>();
        for (RequirementLine line :
                requirements.of(office.election(), office.regency()).lines()) {
            if (line.quantity() > 0) {
                var one = of(office, line);
                all.merge(
                        one.goods(),
                        one,
                        (some, more) -> new NeededGoods(
                                some.goods(), some.needed() + more.needed(), some.inside() || more.inside()));
            }
        }
        return List.copyOf(all.values());
    }

    private static NeededGoods of(OfficeKey office, RequirementLine line) {
        var terms = line.rule().terms();
        String contest = terms.contestCode() == null ? "" : terms.contestCode();
        return new NeededGoods(
                new Goods(office.election(), terms.material(), contest),
                line.quantity(),
                terms.placement() == BoxSide.INSIDE);
    }

    /** Goods by what forms call them: what is needed first, then all that may come though no rule says how much of it. */
    public Map<String, Goods> byChoice(OfficeKey office) {
        var all = new LinkedHashMap<String, Goods>();
        needed(office).forEach(one -> all.put(one.choice(), one.goods()));
        var contests = elections.withCode(office.election()).contests().stream()
                .map(Contest::code)
                .toList();
        Goods.of(office.election(), contests).forEach(one -> all.putIfAbsent(NeededGoods.choice(one), one));
        return all;
    }

    /** The ballots that are needed. */
    public Map<String, Goods> ballots(OfficeKey office) {
        return needed(office).stream()
                .filter(one -> one.goods().material().ballots())
                .collect(Collectors.toMap(NeededGoods::choice, NeededGoods::goods));
    }

    /** The names of these ballots, to choose from. */
    public Map<String, String> ballotChoices(OfficeKey office) {
        var choices = choices(office);
        choices.keySet().retainAll(ballots(office).keySet());
        return choices;
    }

    /** Names by what forms call them, to choose from. */
    public Map<String, String> choices(OfficeKey office) {
        var names = names(office);
        var choices = new LinkedHashMap<String, String>();
        byChoice(office).forEach((choice, goods) -> choices.put(choice, names.of(goods)));
        return choices;
    }

    /** The names of the goods of an election, for one page. */
    public GoodsNames names(OfficeKey office) {
        return new GoodsNames(words, elections.withCode(office.election()).contests());
    }
}
