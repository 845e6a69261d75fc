package id.kotaksuara.boxes.label;

import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A label: what it is on, for whom, and the code that a camera reads.
 *
 * @param heading the contest of a box, or what a collo holds
 * @param number which of its holder's it is: {@code TPS 003   003-2}
 * @param places the five lines that the rules ask for, without those that do not apply
 * @param spoken the code in threes
 */
record Label(String heading, String number, List<String> places, String spoken, QrCode qr) {
    Label {
        places = List.copyOf(places);
    }

    static Label of(BoxRow box, String site) {
        String number = "TPS %03d   %s".formatted(box.place().station(), box.boxNumber());
        return new Label(box.contest(), number, places(box.place()), box.spoken(), qr(site, box.code()));
    }

    static List<String> places(BoxRow.Place place) {
        return Stream.of(
                        place.village().isEmpty() ? "" : "PPS " + place.village(),
                        "PPK " + place.district(),
                        place.regency(),
                        place.province())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The code on the label is the address at which it is found, at this installation. */
    static QrCode qr(String site, String code) {
        return QrCode.of(site + BoxCode.SHORT_ADDRESS + code);
    }
}
