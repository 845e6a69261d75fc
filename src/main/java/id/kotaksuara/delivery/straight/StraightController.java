package id.kotaksuara.delivery.straight;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.pages.Addresses;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of a shipment that is to leave, or has left, that it goes past the PPK, straight to villages or polling stations. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/{number:SJ-.+}/straight")
class StraightController {

    private static final String PAGE = "delivery/straight/straight";
    private static final List<Goal> GOALS = List.of(Goal.VILLAGE, Goal.STATION);

    private final StraightDesk desk;
    private final ShipmentFiles files;
    private final Goals goals;

    StraightController(StraightDesk desk, ShipmentFiles files, Goals goals) {
        this.goals = goals;
        this.desk = desk;
        this.files = files;
    }

    /** What was chosen; nothing yet where the page is opened. */
    record StraightForm(String goal) {
        StraightForm {
            goal = goal == null ? "" : goal;
        }

        Optional<Goal> chosen(List<Goal> goals) {
            return goals.stream().filter(each -> each.name().equals(goal)).findFirst();
        }
    }

    @ModelAttribute("file")
    ShipmentLoad file(ShipmentKey key, Model model) {
        var file = files.load(key);
        model.addAttribute("goals", open(file.shipment()));
        return file;
    }

    /** One that waits may still go by the PPK after all. */
    private static List<Goal> open(Shipment shipment) {
        return shipment.status() == ShipmentStatus.PLANNED ? List.of(Goal.values()) : GOALS;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file, Model model, RedirectAttributes flash) {
        var shipment = file.shipment();
        boolean planned = shipment.status() == ShipmentStatus.PLANNED;
        boolean onRoad = shipment.status() == ShipmentStatus.DISPATCHED
                && goals.straight(shipment).isEmpty();
        if (!planned && !onRoad) {
            return "redirect:" + Addresses.of(shipment);
        }
        model.addAttribute("form", new StraightForm(planned ? goals.of(shipment).name() : ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView send(
            ShipmentKey key,
            @ModelAttribute(name = "file", binding = false) ShipmentLoad file,
            @ModelAttribute("form") StraightForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var shipment = file.shipment();
        var chosen = form.chosen(open(shipment));
        if (chosen.isEmpty()) {
            errors.rejectValue("goal", "delivery.straight.choose");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (shipment.status() == ShipmentStatus.PLANNED) {
            desk.plan(key, chosen.get());
            flash.addFlashAttribute("notice", "delivery.straight.planned." + chosen.get());
            return new ModelAndView("redirect:" + Addresses.of(shipment));
        }
        desk.send(key, chosen.get(), me.username());
        flash.addFlashAttribute("notice", "delivery.straight.sent");
        return new ModelAndView("redirect:" + desk.paper(key));
    }
}
