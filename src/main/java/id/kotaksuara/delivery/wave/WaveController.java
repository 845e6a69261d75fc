package id.kotaksuara.delivery.wave;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.boxes.collo.ColloRow;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.beside.CarriedColli;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
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

    /** @param only numbers of the shipments that were ticked on the list; all that nothing holds back where none are */
    @GetMapping
    String form(
            @ModelAttribute(name = "of", binding = false) WaveOfOffice wave,
            @RequestParam(required = false) @Nullable List<String> only,
            Model model) {
        model.addAttribute("form", waves.form(wave, only));
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
        check.checkNames(told, errors, wave);
        if (errors.hasErrors()) {
            model.addAttribute("room", WaveRoom.planned(wave, boxes));
            return PAGE;
        }
        desk.name(wave.named(told));
        flash.addFlashAttribute("notice", "delivery.wave.named");
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
        check.check(told, errors, wave, room);
        if (errors.hasErrors()) {
            model.addAttribute("room", room);
            return PAGE;
        }
        long left = desk.send(wave.leaving(told), wave.staying(told), me.username());
        flash.addFlashAttribute("notice", left > 0 ? "delivery.wave.sent" : "delivery.wave.kept");
        flash.addFlashAttribute("noticeArguments", new Object[] {left});
        return "redirect:" + wave.key().address();
    }
}
