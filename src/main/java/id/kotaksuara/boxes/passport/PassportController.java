package id.kotaksuara.boxes.passport;

import id.kotaksuara.base.qr.QrCode;
import id.kotaksuara.boxes.box.BallotBox;
import id.kotaksuara.boxes.box.BallotBoxes;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.label.LabelPrints;
import id.kotaksuara.boxes.mishap.MinutesBook;
import id.kotaksuara.boxes.packing.BoxPlaces;
import id.kotaksuara.boxes.packing.BoxSeals;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The passport of a box for the people of its office: what is inside, its seals, and everything that happened to it. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/boxes" + BoxCode.IN_PATH)
class PassportController {

    private final BoxRows rows;
    private final BallotBoxes boxes;
    private final BoxHistory history;
    private final BoxSeals seals;
    private final LabelPrints prints;
    private final Elections elections;
    private final BoxTravels travels;
    private final BoxPlaces places;
    private final MinutesBook minutes;

    PassportController(
            BoxRows rows,
            BallotBoxes boxes,
            BoxHistory history,
            BoxSeals seals,
            LabelPrints prints,
            Elections elections,
            BoxTravels travels,
            BoxPlaces places,
            MinutesBook minutes) {
        this.minutes = minutes;
        this.places = places;
        this.travels = travels;
        this.rows = rows;
        this.boxes = boxes;
        this.history = history;
        this.seals = seals;
        this.prints = prints;
        this.elections = elections;
    }

    @GetMapping
    String show(OfficeKey office, @PathVariable("box") String typed, Model model) {
        BoxRow box = rows.withCode(office, BoxCode.read(typed));
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute("here", office.path() + "/boxes");
        model.addAttribute("election", elections.withCode(office.election()));
        model.addAttribute("box", box);
        model.addAttribute("places", places.of(office));
        model.addAttribute("address", site + BoxCode.SHORT_ADDRESS + box.code());
        model.addAttribute("qr", QrCode.of(site + BoxCode.SHORT_ADDRESS + box.code()));
        model.addAttribute("seals", seals.on(box.code()));
        model.addAttribute("events", history.of(box.code()));
        others(office, box, model);
        model.addAttribute("travels", travels.of(box.code()));
        model.addAttribute("head", history.head(office).orElse(null));
        model.addAttribute("minutes", minutes.of(office, box.code()));
        model.addAttribute("prints", prints.of(office, box.code()));
        return "boxes/passport/passport";
    }

    private void others(OfficeKey office, BoxRow box, Model model) {
        model.addAttribute(
                "replaces", boxes.withCode(office, new BoxCode(box.code())).replacesCode());
        model.addAttribute(
                "instead",
                boxes.findByReplacesCode(box.code()).map(BallotBox::code).orElse(null));
    }
}
