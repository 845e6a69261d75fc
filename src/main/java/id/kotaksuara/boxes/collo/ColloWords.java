package id.kotaksuara.boxes.collo;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.boxes.box.BoxEvent;
import id.kotaksuara.boxes.box.BoxEventKind;
import id.kotaksuara.election.rule.Material;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a collo is and what is inside. */
@Component("colloWords")
public class ColloWords {

    private final MessageSource messages;

    ColloWords(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code Bilik suara 2/3}. */
    public String name(ColloRow collo) {
        return say("ColloKind." + collo.kind()) + (collo.number().equals("1/1") ? "" : " " + collo.number());
    }

    /** {@code 10 Bilik suara}. */
    public String inside(ColloRow collo) {
        return said(collo.goods());
    }

    /** What the history keeps of an event. */
    public String detail(BoxEvent event) {
        return event.kind() == BoxEventKind.PACKED ? said(ColloRow.goods(event.detail())) : event.detail();
    }

    private String said(Map<Material, Long> all) {
        return all.entrySet().stream()
                .map(goods -> say("collo.pieces", goods.getValue(), say("Material." + goods.getKey())))
                .collect(joining(", "));
    }

    /** For whom it is: {@code TPS 003 Jawa}, {@code PPS Jawa}, {@code PPK Martapura}. */
    public String holder(ColloRow collo) {
        var place = collo.place();
        if (place.village().isEmpty()) {
            return "PPK " + place.district();
        }
        return place.station() == 0
                ? "PPS " + place.village()
                : "TPS %03d %s".formatted(place.station(), place.village());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
