package id.kotaksuara.delivery.pages;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shipment with its boxes, village by village, for pages that ask about them and papers that name them. */
public record ShipmentLoad(Shipment shipment, Places places, List<VillageBoxes> villages) {
    public ShipmentLoad {
        villages = List.copyOf(villages);
    }

    /** Names of villages by code. */
    public Map<String, String> villageNames() {
        return villages.stream()
                .filter(village -> village.name() != null)
                .collect(toMap(VillageBoxes::code, VillageBoxes::name));
    }

    /** The boxes of one village in a shipment; code "" and name null where their stations are not known. */
    public record VillageBoxes(String code, @Nullable String name, List<Content> contents) {
        public VillageBoxes {
            contents = List.copyOf(contents);
        }

        public int boxes() {
            return contents.stream().mapToInt(Content::boxes).sum();
        }

        public int loaded() {
            return contents.stream().mapToInt(Content::loaded).sum();
        }
    }
}
