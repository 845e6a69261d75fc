package id.kotaksuara.boxes.passport;

import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.region.OfficeKey;

/**
 * A box or a collo whose label somebody scanned.
 *
 * @param name the contest of a box, or what a collo holds
 * @param page where people of its office read all about it
 */
record Scanned(
        OfficeKey office,
        String code,
        String name,
        boolean box,
        BoxRow.Place place,
        Whereabouts whereabouts,
        String page) {

    /** As much as a chair has to know of where it is. */
    enum Whereabouts {
        AT_OFFICE,
        ON_ROAD,
        ARRIVED,
        /** Nobody uses it any longer. */
        GONE
    }

    static Scanned of(BoxRow box) {
        Whereabouts where =
                switch (box.state()) {
                    case ON_ROAD -> Whereabouts.ON_ROAD;
                    case ARRIVED -> Whereabouts.ARRIVED;
                    case WITHDRAWN, REPLACED -> Whereabouts.GONE;
                    default -> Whereabouts.AT_OFFICE;
                };
        String page = box.office().path() + "/boxes/" + box.code();
        return new Scanned(box.office(), box.code(), box.contest(), true, box.place(), where, page);
    }

    static Scanned of(ColloRow collo, String name) {
        Whereabouts where =
                switch (collo.state()) {
                    case ON_ROAD, MISSING -> Whereabouts.ON_ROAD;
                    case ARRIVED, DAMAGED -> Whereabouts.ARRIVED;
                    case WITHDRAWN, REPLACED -> Whereabouts.GONE;
                    default -> Whereabouts.AT_OFFICE;
                };
        String page = collo.office().path() + "/boxes/colli/" + collo.code();
        return new Scanned(collo.office(), collo.code(), name, false, collo.place(), where, page);
    }

    public String spoken() {
        return BoxCode.spoken(code);
    }
}
