package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.base.words.InWords;
import id.kotaksuara.delivery.pages.ShipmentHead.Places;
import id.kotaksuara.delivery.shipment.Shipment;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What papers about a shipment spell out.
 *
 * @param day when it left, null while it has not
 * @param dayInWords its weekday, day, month and year
 */
public record PaperWords(String boxes, @Nullable LocalDate day, Object @Nullable [] dayInWords) {

    public static PaperWords of(Shipment shipment, Places places, Locale locale) {
        String boxes = InWords.number(shipment.boxes(), locale);
        if (shipment.departedAt() == null) {
            return new PaperWords(boxes, null, null);
        }
        LocalDate day = LocalDate.ofInstant(shipment.departedAt(), places.zone());
        return new PaperWords(boxes, day, InWords.date(day, locale));
    }
}
