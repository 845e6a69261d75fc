package id.kotaksuara.road.incident;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Photos of what somebody without an account has told by a link: added apart from it and later, and shown to nobody here, since
 * a link may be passed on.
 */
@Controller
@RequestMapping("/hand-over/{token}/incident/{number:\\d{1,9}}")
class LinkedPhotosController {

    private static final int MOST = 4;

    private final IncidentLinks links;
    private final RoadIncidents incidents;
    private final PhotoDesk photos;

    LinkedPhotosController(IncidentLinks links, RoadIncidents incidents, PhotoDesk photos) {
        this.links = links;
        this.incidents = incidents;
        this.photos = photos;
    }

    @ModelAttribute("one")
    RoadIncident told(@PathVariable("token") String token, @PathVariable("number") int number, Model model) {
        var linked = links.heard(token);
        model.addAttribute("link", "/hand-over/" + token);
        return incidents.toldByLink(linked.leg(), linked.movement(), number);
    }

    @GetMapping
    String show(@ModelAttribute(name = "one", binding = false) RoadIncident one, Model model) {
        int there = photos.shown(one.album());
        model.addAttribute("there", there);
        model.addAttribute("more", there < MOST);
        return "road/incident/photos-by-link";
    }

    @PostMapping("/photos")
    String add(
            @ModelAttribute(name = "one", binding = false) RoadIncident one,
            @ModelAttribute(name = "link", binding = false) String link,
            @ModelAttribute("photoForm") PhotoForm form,
            RedirectAttributes flash) {
        var album = one.album();
        try {
            if (photos.shown(album) >= MOST) {
                throw new RuleBroken("photo.full", MOST);
            }
            photos.addByLink(album, form, one.reportedBy());
            flash.addFlashAttribute("notice", "photo.added");
        } catch (RuleBroken broken) {
            broken.showNext("photoWrong", flash);
        }
        return page(link, one);
    }

    /** Where a file leads back to that was not even read. */
    @GetMapping("/photos/new")
    String tooLarge(
            @ModelAttribute(name = "one", binding = false) RoadIncident one,
            @ModelAttribute(name = "link", binding = false) String link) {
        return page(link, one) + "?tooLarge";
    }

    private static String page(String link, RoadIncident one) {
        return "redirect:" + link + "/incident/" + one.number();
    }
}
