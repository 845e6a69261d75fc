package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.packing.PackingList.Item;
import id.kotaksuara.election.requirement.RequirementLine;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.BoxSide;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.election.station.StationKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what belongs into a box; what serves one contest lies in its first box, what serves all in the first of the station. */
@Component
class PackingLists {

    private final PollingStations stations;
    private final Requirements requirements;

    PackingLists(PollingStations stations, Requirements requirements) {
        this.stations = stations;
        this.requirements = requirements;
    }

    PackingList of(BoxRow box) {
        return find(box).orElseThrow(() -> new RuleBroken("packing.no_station", box.spoken()));
    }

    /** The same; nothing where its station has gone from the voter list. */
    Optional<PackingList> find(BoxRow box) {
        var key = new StationKey(
                box.office().election(), box.place().villageCode(), box.place().station());
        return stations.findByKey(key).map(station -> of(box, station));
    }

    private PackingList of(BoxRow box, PollingStation station) {
        var items = new LinkedHashMap<String, Item>();
        requirements.of(station).lines().stream()
                .filter(line -> belongs(line, box))
                .map(PackingLists::item)
                .forEach(item -> items.merge(item.key(), item, Item::and));
        Item moved = new Item(Material.BALLOT, box.contestCode(), box.moved());
        items.computeIfPresent(moved.key(), (name, item) -> item.and(moved));
        return new PackingList(List.copyOf(items.values()));
    }

    private static boolean belongs(RequirementLine line, BoxRow box) {
        RuleTerms terms = line.rule().terms();
        boolean here = terms.contestCode() == null
                ? box.number() == 1
                : terms.contestCode().equals(box.contestCode()) && box.ordinal() == 1;
        return terms.placement() == BoxSide.INSIDE && line.quantity() > 0 && here;
    }

    private static Item item(RequirementLine line) {
        RuleTerms terms = line.rule().terms();
        return new Item(
                terms.material(),
                Objects.requireNonNullElse(terms.contestCode(), ""),
                Math.toIntExact(line.quantity()));
    }
}
