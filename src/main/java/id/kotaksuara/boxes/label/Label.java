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
 * @param address at which it is found at this installation, which is what its code says
 */
record Label(String heading, String number, List<String> places, String spoken, String address) {
    Label {
        places = List.copyOf(places);
    }

    static Label of(BoxRow box, String site) {
        String number = "TPS %03d   %s".formatted(box.place().station(), box.boxNumber());
        return new Label(box.contest(), number, places(box.place()), box.spoken(), address(site, box.code()));
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

    static String address(String site, String code) {
        return site + BoxCode.SHORT_ADDRESS + code;
    }

    /** Made when it is drawn: those of a whole regency together would take more room than there is. */
    public QrCode qr() {
        return QrCode.of(address);
    }
}
