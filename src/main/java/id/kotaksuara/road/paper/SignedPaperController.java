package id.kotaksuara.road.paper;

import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.leg.LegKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The signed paper of a movement, as photos of it or scans. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/movements/{number:\\d{1,9}}/signed")
class SignedPaperController extends PhotoPages {

    private final SignedPapers papers;

    SignedPaperController(SignedPapers papers, PhotoDesk photos) {
        super(photos);
        this.papers = papers;
    }

    @ModelAttribute("album")
    Album album(LegKey leg, @PathVariable("number") int number, Model model) {
        model.addAttribute("movementName", papers.name(leg, number));
        model.addAttribute("number", number);
        String page = leg.path() + "/movements/" + number + "/signed";
        return new Album("movement:" + leg.election() + "/" + number, leg.district(), page);
    }

    @GetMapping
    String show(LegKey leg, @PathVariable("number") int number, Model model) {
        model.addAttribute("filed", papers.filed(leg).contains(number));
        return "road/paper/signed";
    }
}
