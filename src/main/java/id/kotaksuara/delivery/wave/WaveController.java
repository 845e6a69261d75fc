package id.kotaksuara.delivery.wave;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.beside.CarriedColli;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the shipments of a wave leave together: one page says what is wrong, warns, and sends them. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments/waves/{day:\\d{4}-\\d{2}-\\d{2}}/{wave:\\d{1,3}}")
class WaveController {

    private static final String PAGE = "delivery/wave/wave";
    private static final String REASONS = "typedReasons";

    private final WaveDesk desk;
    private final WaveCheck check;
    private final WaveLoads waves;
    private final CarriedColli colli;
    private final BesideBoxes boxes;

    WaveController(WaveDesk desk, WaveCheck check, WaveLoads waves, CarriedColli colli, BesideBoxes boxes) {
        this.boxes = boxes;
        this.colli = colli;
        this.desk = desk;
        this.check = check;
        this.waves = waves;
    }

    @ModelAttribute("of")
    WaveOfOffice of(OfficeKey office, @PathVariable String day, @PathVariable String wave) {
        return waves.of(WaveKey.of(office, day, wave));
    }

    /** Colli that stay behind when it leaves now. */
    @ModelAttribute("colliStaying")
    List<ColloRow> colliStaying(OfficeKey office, @ModelAttribute(name = "of", binding = false) WaveOfOffice wave) {
        return colli.staying(office, wave.shipments()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whether what leaves is compared with no stock, because none is kept where it stands. */
    @ModelAttribute("unstocked")
    boolean unstocked(@ModelAttribute(name = "of", binding = false) WaveOfOffice wave) {
        return check.withoutStock(wave);
    }

    /** @param only numbers of the shipments that were ticked; all that nothing holds back where none are */
    @GetMapping
    String form(
            @ModelAttribute(name = "of", binding = false) WaveOfOffice wave,
            @RequestParam(required = false) @Nullable List<String> only,
            Model model) {
        Map<?, ?> reasons = model.getAttribute(REASONS) instanceof Map<?, ?> typed ? typed : Map.of();
        model.addAttribute("form", waves.form(wave, only, reasons));
        model.addAttribute("room", WaveRoom.planned(wave, boxes));
        return PAGE;
    }

    /** Keeps who will take them, for the papers and the schedule that are handed out before anything leaves. */
    @PostMapping(params = "step=keep")
    String keep(
            @ModelAttribute(name = "of", binding = false) WaveOfOffice wave,
            @ModelAttribute("form") WaveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        WaveForm told = form.told(wave.shared());
        model.addAttribute("room", WaveRoom.planned(wave, boxes));
        check.checkNames(told, errors, wave);
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            desk.name(wave.key().office(), wave.named(told));
        } catch (RuleBroken broken) {
            check.checkNames(told, errors, wave);
            return refused(broken, errors);
        }
        flash.addFlashAttribute("notice", "delivery.wave.named");
        flash.addFlashAttribute(REASONS, form.reasons());
        flash.addAttribute("only", form.ticked());
        return "redirect:" + wave.key().address();
    }

    @PostMapping
    String send(
            @ModelAttribute(name = "of", binding = false) WaveOfOffice wave,
            @ModelAttribute("form") WaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        WaveForm told = form.told(wave.shared());
        var room = WaveRoom.typed(wave, told, boxes);
        model.addAttribute("room", room);
        check.check(told, errors, wave, room);
        if (errors.hasErrors()) {
            return PAGE;
        }
        try {
            long left = desk.send(wave.leaving(told), wave.staying(told), me.username());
            return sent(left, wave, flash);
        } catch (RuleBroken broken) {
            check.check(told, errors, wave, room);
            return refused(broken, errors);
        }
    }

    private static String sent(long left, WaveOfOffice wave, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", left > 0 ? "delivery.wave.sent" : "delivery.wave.kept");
        flash.addFlashAttribute("noticeArguments", new Object[] {left});
        return "redirect:" + wave.key().address();
    }

    /** Somebody else was quicker: said at its field where it is known, and otherwise as a problem. */
    private static String refused(RuleBroken broken, BindingResult errors) {
        if (!errors.hasErrors()) {
            throw broken;
        }
        return PAGE;
    }
}
