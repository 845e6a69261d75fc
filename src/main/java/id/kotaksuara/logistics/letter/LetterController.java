package id.kotaksuara.logistics.letter;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.form.FormConflict;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.logistics.letter.LetterTexts.Kept;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
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

/** The page on which an office writes a letter its own way, sees it filled, and goes back to ours. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/offices/letters/{letter}")
class LetterController {

    private static final String PAGE = "logistics/letter/letter";
    private static final Kept OURS = new Kept("", 0);

    private final LetterTexts texts;
    private final Journal journal;
    private final MessageSource messages;

    LetterController(LetterTexts texts, Journal journal, MessageSource messages) {
        this.texts = texts;
        this.journal = journal;
        this.messages = messages;
    }

    @ModelAttribute("letter")
    Letter letter(@PathVariable("letter") String key, OfficeKey office, Model model, Locale locale) {
        Letter letter = Letter.withKey(key).orElseThrow(() -> new NotFound("letter", key));
        model.addAttribute("here", office.path() + "/offices");
        model.addAttribute("letters", Letter.values());
        model.addAttribute("own", texts.kept(office.regency(), letter).isPresent());
        model.addAttribute("examples", examples(locale));
        model.addAttribute("journal", journal.about(letter.subject(office.regency())));
        return letter;
    }

    /** What may be named, as it is written, with an example of what stands there. */
    private Map<String, String> examples(Locale locale) {
        var examples = new LinkedHashMap<String, String>();
        words(locale).forEach((place, example) -> examples.put(place.written(locale), example));
        return examples;
    }

    private Map<LetterPlace, String> words(Locale locale) {
        return Arrays.stream(LetterPlace.values())
                .collect(toMap(
                        place -> place,
                        place -> messages.getMessage("letter.example." + place, null, locale),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    @GetMapping
    String edit(@ModelAttribute("letter") Letter letter, OfficeKey office, Model model, Locale locale) {
        Kept kept = texts.kept(office.regency(), letter).orElse(OURS);
        String text = kept.version() == 0 ? texts.ours(letter, locale).text() : kept.text();
        model.addAttribute("form", new LetterForm(text, String.valueOf(kept.version())));
        model.addAttribute("shown", new LetterText(text).filled(words(locale)));
        return PAGE;
    }

    @PostMapping(params = "step=preview")
    String preview(@ModelAttribute("form") LetterForm form, BindingResult errors, Model model, Locale locale) {
        var text = form.letter(errors);
        if (text != null) {
            model.addAttribute("shown", text.filled(words(locale)));
        }
        return PAGE;
    }

    @PostMapping(params = "step=ours")
    String ours(
            @ModelAttribute("letter") Letter letter,
            @ModelAttribute("form") LetterForm form,
            OfficeKey office,
            RedirectAttributes flash) {
        texts.forget(office.regency(), letter, form.seen());
        flash.addFlashAttribute("notice", "letter.ours.again");
        return "redirect:/elections/{election}/{regency}/offices/letters/{letter}";
    }

    @PostMapping(params = "!step")
    ModelAndView write(
            @ModelAttribute("letter") Letter letter,
            @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            OfficeKey office,
            RedirectAttributes flash) {
        Kept kept = texts.kept(office.regency(), letter).orElse(OURS);
        if (kept.version() != form.seen()) {
            return FormConflict.page(PAGE, form.knowing(kept.version()), answer(form.typed()), answer(kept.text()));
        }
        var text = form.letter(errors);
        if (text == null) {
            return new ModelAndView(PAGE);
        }
        texts.write(office.regency(), letter, text, form.seen());
        flash.addFlashAttribute("notice", "form.saved");
        return new ModelAndView("redirect:/elections/{election}/{regency}/offices/letters/{letter}");
    }

    private static Map<String, String> answer(String text) {
        return Map.of("letter.text", text);
    }
}
