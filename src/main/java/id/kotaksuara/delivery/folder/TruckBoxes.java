package id.kotaksuara.delivery.folder;

import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.delivery.carried.CarriedBoxes;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.logistics.people.KnownPeople;
import id.kotaksuara.logistics.people.KnownPerson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lists of a folder show: boxes with their seals, stations two by two, and people to call. */
@Component("truckBoxes")
class TruckBoxes {

    private final CarriedBoxes carried;
    private final BoxSeals seals;

    TruckBoxes(CarriedBoxes carried, BoxSeals seals) {
        this.carried = carried;
        this.seals = seals;
    }

    /** A box with the seals that are on it. */
    public record Sealed(BoxRow box, List<String> seals) {}

    /** The boxes of a shipment; none where the office keeps totals, or it has not left. */
    public List<Sealed> of(Shipment shipment) {
        if (!shipment.status().left()) {
            return List.of();
        }
        var boxes = carried.asLeft(shipment);
        var on = seals.on(boxes.stream().map(BoxRow::code).toList());
        return boxes.stream()
                .map(box -> new Sealed(box, on.getOrDefault(box.code(), List.of())))
                .toList();
    }

    /** A station's share of a load. */
    public record Labelled(String village, Content content) {}

    /** The stations of a load two by two; the last one may stand beside nothing. */
    public List<List<@Nullable Labelled>> pairs(TruckLoad load) {
        List<Labelled> all = load.load().villages().stream()
                .filter(village -> village.name() != null)
                .flatMap(village -> village.contents().stream()
                        .filter(content -> load.boxes(content) > 0)
                        .map(content -> new Labelled(Objects.requireNonNull(village.name()), content)))
                .toList();
        var pairs = new ArrayList<List<@Nullable Labelled>>();
        for (int at = 0; at < all.size(); at += 2) {
            pairs.add(Arrays.asList(all.get(at), at + 1 < all.size() ? all.get(at + 1) : null));
        }
        return pairs;
    }

    /** The telephone of somebody whom the office knows by this name; empty where it does not. */
    public String phone(KnownPeople people, String name) {
        return people.all().stream()
                .filter(one -> one.name().equals(name))
                .map(KnownPerson::phone)
                .findFirst()
                .orElse("");
    }

    public List<KnownPerson> people(KnownPeople people, String duty, String district) {
        return people.in(duty, district);
    }
}
