package id.kotaksuara.road.message;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import id.kotaksuara.road.message.MessageReader.Reader;
import id.kotaksuara.road.message.MessageReader.Reading;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes messages pasted as they came: says what each means, and records those that somebody confirms. */
@Controller
@RequestMapping({RegionPath.DISTRICT + "/last-leg/movements/messages", RegionPath.REGENCY + "/last-legs/messages"})
class MessageController extends HeardPages {

    private static final String PAGE = "road/message/messages";

    private final MessageReader reader;

    MessageController(MessageReader reader, Regions regions) {
        super(regions);
        this.reader = reader;
    }

    @GetMapping
    String paste(Model model) {
        model.addAttribute("form", MessageForm.BLANK);
        return PAGE;
    }

    @PostMapping(params = "!step")
    String read(
            Within within,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        var messages = form.read(errors);
        if (!errors.hasErrors()) {
            model.addAttribute(
                    "readings",
                    IntStream.range(0, messages.size())
                            .mapToObj(at ->
                                    reader.read(at + 1, messages.get(at), new Reader(within, me.username(), false)))
                            .toList());
        }
        return PAGE;
    }

    @PostMapping(params = "step=record")
    String record(
            Within within,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes flash) {
        var messages = form.read(errors);
        List<Reading> done = IntStream.rangeClosed(1, messages.size())
                .filter(form::takes)
                .mapToObj(number ->
                        reader.read(number, messages.get(number - 1), new Reader(within, me.username(), true)))
                .toList();
        if (done.isEmpty() || !done.stream().allMatch(Reading::taken)) {
            model.addAttribute("done", done);
            return PAGE;
        }
        flash.addFlashAttribute("notice", "message.recorded");
        flash.addFlashAttribute("noticeArguments", new Object[] {done.size()});
        return "redirect:" + done(within);
    }
}
