package id.kotaksuara.road.found;

import id.kotaksuara.region.RegionPath;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.leg.LegKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks which containers of a movement have come later, and who has them. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/last-leg/movements/{number:\\d{1,9}}/found")
class FoundController {

    private static final String PAGE = "road/found/found";

    private final MovementDesk movements;
    private final FoundContainers found;

    FoundController(MovementDesk movements, FoundContainers found) {
        this.movements = movements;
        this.found = found;
    }

    @ModelAttribute("movement")
    TourMovement movement(LegKey leg, @PathVariable("number") int number, Model model) {
        var movement = movements.numbered(leg, number);
        model.addAttribute("lacking", movement.luggage().lacking());
        model.addAttribute(
                "kinds",
                movement.luggage().lacking().stream().map(Carried::container).toList());
        return movement;
    }

    @GetMapping
    String form(@ModelAttribute(name = "movement", binding = false) TourMovement movement, Model model) {
        if (movement.luggage().lacking().isEmpty()) {
            return back(movement);
        }
        model.addAttribute("form", FoundForm.of(movement.luggage()));
        return PAGE;
    }

    @PostMapping
    ModelAndView record(
            @ModelAttribute(name = "movement", binding = false) TourMovement movement,
            @ModelAttribute("form") FoundForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var said = form.said(errors, movement.luggage());
        if (said == null) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        found.record(movement, said);
        flash.addFlashAttribute("notice", "found.done");
        return new ModelAndView(back(movement));
    }

    private static String back(TourMovement movement) {
        return "redirect:" + movement.leg().path() + "/movements";
    }
}
