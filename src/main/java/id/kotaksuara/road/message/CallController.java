package id.kotaksuara.road.message;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.form.PastMoment;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.custody.TelephoneDesk;
import id.kotaksuara.road.custody.TelephoneDesk.Call;
import id.kotaksuara.road.custody.TelephoneDesk.Understood;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes codes that receivers read out on the telephone: what one means is said first, to be read back to whoever calls. */
@Controller
@RequestMapping({RegionPath.DISTRICT + "/last-leg/movements/calls", RegionPath.REGENCY + "/last-legs/calls"})
class CallController extends HeardPages {

    private static final String PAGE = "road/message/calls";

    private final TelephoneDesk desk;
    private final OfficeClock clock;

    CallController(TelephoneDesk desk, OfficeClock clock, Regions regions) {
        super(regions);
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", TelephoneForm.BLANK);
        return PAGE;
    }

    @PostMapping
    ModelAndView call(
            Within within,
            @ModelAttribute("form") TelephoneForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        var call = form.call(errors, new PastMoment(clock.now(within.region()), clock.zoneId(within.region())));
        var understood =
                call == null ? null : desk.called(within, call, me.username()).orElse(null);
        if (call == null || understood == null || !understood.fits(call.missing()) || understood.tooEarly()) {
            if (call != null) {
                tell(errors, understood);
            }
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answered(within, call, understood, flash);
    }

    private static void tell(Errors errors, @Nullable Understood it) {
        if (it == null) {
            errors.rejectValue("code", "custody.code.unknown");
        } else if (it.tooEarly()) {
            errors.rejectValue("at", "custody.at.before");
        } else {
            errors.rejectValue("missing", "custody.call.missing.how", new Object[] {it.most()}, null);
        }
    }

    private static ModelAndView answered(Within within, Call call, Understood it, RedirectAttributes flash) {
        var words = new Object[] {it.names(), it.boxes(), call.from(), call.missing()};
        if (!call.sure()) {
            return new ModelAndView(PAGE, Map.of("understood", it.sentence(), "words", words));
        }
        flash.addFlashAttribute("notice", it.sentence());
        flash.addFlashAttribute("noticeArguments", words);
        return new ModelAndView("redirect:" + done(within));
    }
}
