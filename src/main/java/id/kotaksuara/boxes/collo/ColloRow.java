package id.kotaksuara.boxes.collo;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.region.OfficeKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A collo as pages, labels and papers show it.
 *
 * @param place of its holder; without station or village where a village or a district holds it
 * @param number {@code 2/3}: which of how many of its kind the holder gets
 * @param contents as it was packed, "" before
 * @param needed what belongs inside now, "" where nobody needs it any longer
 * @param with the station with whose boxes it travels, {@code 63.03.05.1003/7}; "" where nobody needs it
 */
public record ColloRow(
        OfficeKey office,
        String code,
        ColloKind kind,
        BoxRow.Place place,
        ColloState state,
        String number,
        String contents,
        String needed,
        String with,
        String warehouse,
        String shipment) {

    public String spoken() {
        return BoxCode.spoken(code);
    }

    /** What is inside, or will be. */
    public String inside() {
        return contents.isEmpty() ? needed : contents;
    }

    /** Whether it was packed with other goods than belong inside now. */
    public boolean outdated() {
        return state == ColloState.PACKED && !contents.equals(needed);
    }

    /** Pieces of each material inside. */
    public Map<Material, Long> goods() {
        return goods(inside());
    }

    /** The same of what the history keeps: {@code INK=2 PEN=4}. */
    static Map<Material, Long> goods(String contents) {
        var goods = new EnumMap<Material, Long>(Material.class);
        Arrays.stream(contents.split(" ")).filter(part -> !part.isEmpty()).forEach(part -> {
            int equals = part.indexOf('=');
            String material = part.substring(0, equals).replaceFirst("\\..*", "");
            goods.merge(Material.valueOf(material), Long.valueOf(part.substring(equals + 1)), Long::sum);
        });
        return goods;
    }
}
